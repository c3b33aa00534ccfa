'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { useTerms } from '../cart/use-terms.ts'
import { PieceRow } from './piece-row.tsx'
import { saleState } from './sale-state.ts'

const shown = 4
/** A few more are read, because drops that are over are passed over. */
const read = 12

/** The newest pieces, where a page has nothing of its own to show. */
export function NewPieces() {
  const t = useTranslations('list')
  const trpc = useTRPC()
  const locale = useLocale()
  const lowLevel = useTerms()?.stock.lowLevel ?? 0
  const {
    data,
    dataUpdatedAt: now,
    isLoading,
  } = useQuery(trpc.catalog.list.queryOptions({ sort: 'new', inStock: true, limit: read, locale }))
  const pieces = data?.items.filter((product) => saleState(product, now) !== 'after') ?? []
  if (isLoading) return <span hidden data-arriving />
  if (pieces.length === 0) return null
  return (
    <section className="mt-12 animate-fade-in md:mt-20">
      <h2 className="mb-6 border-t border-ink pt-4 text-2xl font-bold">{t('newPieces')}</h2>
      <PieceRow products={pieces.slice(0, shown)} now={now} lowLevel={lowLevel} />
    </section>
  )
}
