'use client'

import { useSearchParams } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { useRouter } from '@/i18n/navigation.ts'
import { type ListFilter, listHref, readListFilter } from './list-filter.ts'

/** The filter in the address, and a way to change it. The address is the only state; a choice shows before it has arrived there. */
export function useFilter() {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const [filter, expect] = useOptimistic(readListFilter(Object.fromEntries(useSearchParams())))
  const change = (part: Partial<ListFilter>) =>
    startTransition(() => {
      const next = { ...filter, ...part }
      expect(next)
      router.replace(listHref(next), { scroll: false })
    })
  return { filter, change, pending }
}
