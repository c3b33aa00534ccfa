'use client'

import { cn } from '@firstcome/ui/cn'
import { Link } from '@/i18n/navigation.ts'

type Props<Filter extends string> = {
  label: string
  /** The list without a filter, such as /orders. */
  list: string
  filters: readonly Filter[]
  current: Filter | undefined
  /** The words for a filter, or for all. */
  nameOf: (filter: Filter | undefined) => string
}

/** Narrows a list by a status; the address is its state. */
export function FilterLinks<Filter extends string>({ label, list, filters, current, nameOf }: Props<Filter>) {
  return (
    <nav aria-label={label} className="-mx-1 mb-6 flex scrollbar-none overflow-x-auto">
      {[undefined, ...filters].map((each) => (
        <Link
          key={each ?? 'all'}
          href={each ? `${list}?status=${each}` : list}
          replace
          scroll={false}
          aria-current={each === current ? 'page' : undefined}
          className={cn(
            'mr-4 inline-flex min-h-11 items-center px-1 text-sm whitespace-nowrap decoration-2 underline-offset-8 hover:underline',
            each === current ? 'font-bold underline' : 'text-muted',
          )}
        >
          {nameOf(each)}
        </Link>
      ))}
    </nav>
  )
}
