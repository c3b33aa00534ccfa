'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { ComparedFigures } from './compared-figures.tsx'
import { hrefOf } from './href-of.ts'
import { RecountDay } from './recount-day.tsx'

export interface ExampleProps {
  example: Outputs['books']['report']['checks'][number]['examples'][number]
}

/** A row that breaks a promise: what it belongs to, what was found, and how that stands now. */
export function Example({ example: { id, found, subject } }: ExampleProps) {
  const t = useTranslations('books')
  const trpc = useTRPC()
  const { data, error } = useQuery(trpc.books.compare.queryOptions(subject))
  const href = hrefOf(subject, data?.productId ?? null)
  const label = `${t(`subjects.${subject.type}`)} ${data?.label ?? ''}`
  return (
    <li className="grid gap-3 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        {href ? (
          <Link href={href} className="font-semibold underline underline-offset-4">
            {label}
          </Link>
        ) : (
          <span className="font-semibold">{label}</span>
        )}
        {subject.type === 'day' && <RecountDay day={subject.id} />}
      </div>
      {data ? (
        <ComparedFigures figures={data.figures} />
      ) : error ? null : (
        <Skeleton className="h-20 w-full" />
      )}
      <p lang="en" className="font-mono text-xs break-words text-quiet">
        {found}
        {id !== subject.id && ` (${id})`}
      </p>
    </li>
  )
}
