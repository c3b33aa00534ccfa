import { useSearchParams } from 'next/navigation'
import { usePathname } from '@/i18n/navigation.ts'
import { type ListFilter, readListFilter } from './list-filter.ts'

/** The filter of the list that the page shows; null where it shows none, whatever its address says. */
export function useListed(): ListFilter | null {
  const params = useSearchParams()
  return usePathname() === '/products' ? readListFilter(Object.fromEntries(params)) : null
}
