'use client'

import { useSearchParams } from 'next/navigation'
import { useRouter } from '@/i18n/navigation.ts'
import { type ListFilter, listHref, readListFilter } from './list-filter.ts'

/** The filter in the address, and a way to change it; the address is the only state a list has. */
export function useFilter() {
  const router = useRouter()
  const filter = readListFilter(Object.fromEntries(useSearchParams()))
  const change = (part: Partial<ListFilter>) =>
    router.replace(listHref({ ...filter, ...part }), { scroll: false })
  return { filter, change }
}
