import { formatWon } from '@firstcome/ui/format-won'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { ListFacets } from '@/trpc/outputs.ts'
import { type ListFilter, listHref } from './list-filter.ts'

interface Applied {
  label: string
  without: Partial<ListFilter>
}

export interface AppliedFiltersProps {
  filter: ListFilter
  options: ListFacets
}

/** What narrows the list now; each goes away with one press. */
export function AppliedFilters({ filter, options }: AppliedFiltersProps) {
  const t = useTranslations('catalogue')
  const applied = [...useApplied(filter), ...appliedOptions(filter, options)]
  if (applied.length === 0) return null
  return (
    <ul
      aria-label={t('applied')}
      className="order-last flex w-full flex-wrap items-center gap-2 lg:order-none lg:w-auto"
    >
      {applied.map(({ label, without }) => (
        <li key={label}>
          <Link
            href={listHref({ ...filter, ...without })}
            scroll={false}
            aria-label={t('removeFilter', { label })}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-sm border border-outline px-3 text-sm tabular-nums hover:border-ink lg:min-h-9"
          >
            {label}
            <X aria-hidden size={14} />
          </Link>
        </li>
      ))}
      {applied.length > 1 && (
        <li>
          <Link
            href={listHref({ category: filter.category, sort: filter.sort })}
            scroll={false}
            className="inline-flex min-h-11 items-center px-2 text-sm underline decoration-outline underline-offset-4 hover:decoration-ink"
          >
            {t('clear')}
          </Link>
        </li>
      )}
    </ul>
  )
}

function useApplied({ q, inStock, minPrice, maxPrice }: ListFilter): Applied[] {
  const t = useTranslations('catalogue')
  const applied: Applied[] = []
  if (q) applied.push({ label: t('quoted', { q }), without: { q: undefined } })
  if (inStock) applied.push({ label: t('inStock'), without: { inStock: undefined } })
  const without = { minPrice: undefined, maxPrice: undefined }
  const min = minPrice ? formatWon(minPrice) : null
  const max = maxPrice !== undefined ? formatWon(maxPrice) : null
  if (min && max) applied.push({ label: t('priceBetween', { min, max }), without })
  else if (min) applied.push({ label: t('priceFrom', { min }), without })
  else if (max) applied.push({ label: t('priceUpTo', { max }), without })
  return applied
}

/** One for each colour and size; a value that nothing here has is named by its key. */
function appliedOptions(filter: ListFilter, options: ListFacets): Applied[] {
  return (['colors', 'sizes'] as const).flatMap((option) => {
    const chosen = filter[option] ?? []
    return chosen.map((key) => {
      const others = chosen.filter((each) => each !== key)
      return {
        label: options[option].find((value) => value.key === key)?.name ?? key,
        without: { [option]: others.length > 0 ? others : undefined },
      }
    })
  })
}
