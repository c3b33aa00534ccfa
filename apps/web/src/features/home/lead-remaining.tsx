'use client'

import { useTranslations } from 'next-intl'
import type { Product } from '@/trpc/outputs.ts'
import { useLiveStock } from '../live/use-live-stock.ts'
import { useSpoken } from '../live/use-spoken.ts'

/** How many pieces of the drop are left, told as they go. */
export function LeadRemaining({ product }: { product: Product }) {
  const t = useTranslations('home')
  const { told } = useLiveStock(product.id)
  const remaining = told?.variants.reduce((left, { stock }) => left + stock, 0) ?? product.remaining
  const spoken = useSpoken(remaining)
  return (
    <div>
      <p className="mb-2 text-sm font-medium text-muted">{t('left')}</p>
      <p
        key={remaining}
        className="animate-nudge text-display font-extrabold tracking-display text-signal tabular-nums"
      >
        {t('leftCount', { count: remaining })}
      </p>
      <p role="status" className="sr-only">
        {t('left')} {t('leftCount', { count: spoken })}
      </p>
    </div>
  )
}
