'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'

export interface FilterBarProps {
  /** The parameters that narrow this list; while one is set, all can be taken away at once. */
  params: readonly string[]
  /** A `SearchField`, `FilterSelect`s, `FilterDate`s. */
  children: ReactNode
  /** At the end, such as saved views or an export. */
  end?: ReactNode
}

/** What narrows a list, above it. */
export function FilterBar({ params, children, end }: FilterBarProps) {
  const t = useTranslations('list.filters')
  const { read, hrefWith } = useAddress()
  const isNarrowed = params.some((name) => read(name) !== undefined)
  const cleared = hrefWith(Object.fromEntries(params.map((name) => [name, null])))
  return (
    <search className="flex flex-wrap items-center gap-2 pb-3">
      {children}
      {isNarrowed && (
        <Link
          href={cleared}
          replace
          scroll={false}
          className="inline-flex min-h-(--control-sm) items-center gap-1 px-1 text-sm text-muted max-md:-ml-1 hover:text-ink"
        >
          <X aria-hidden size={14} />
          {t('clear')}
        </Link>
      )}
      {end && <div className="ml-auto flex items-center gap-2">{end}</div>}
    </search>
  )
}
