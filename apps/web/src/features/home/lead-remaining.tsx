'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Product } from '@/trpc/outputs.ts'

const refreshMs = 10_000

/** How many pieces of the drop are left, asked for again while someone looks. */
export function LeadRemaining({ product }: { product: Product }) {
  const t = useTranslations('home')
  const trpc = useTRPC()
  const locale = useLocale()
  const live = useQuery(
    trpc.catalog.product.queryOptions({ slug: product.slug, locale }, { refetchInterval: refreshMs }),
  )
  const remaining = live.data?.remaining ?? product.remaining
  return (
    <p aria-live="polite">
      <span className="mb-2 block text-sm font-medium text-muted">{t('left')}</span>
      <span
        key={remaining}
        className="block animate-nudge text-display font-extrabold tracking-display text-signal"
      >
        {t('leftCount', { count: remaining })}
      </span>
    </p>
  )
}
