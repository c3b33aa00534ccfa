'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { Product } from '@/trpc/outputs.ts'
import { saleState } from '../catalogue/sale-state.ts'
import { Countdown } from '../product/countdown.tsx'
import { useNow } from '../product/use-now.ts'
import { LeadRemaining } from './lead-remaining.tsx'

/** Counts down to the opening, then shows what is left until the end; when either comes, the page is made anew. */
export function LeadClock({ product, madeAt }: { product: Product; madeAt: number }) {
  const t = useTranslations('product.drop')
  const router = useRouter()
  const now = useNow(madeAt)
  const state = saleState(product, now)
  const turned = state !== saleState(product, madeAt)
  useEffect(() => {
    if (turned) router.refresh()
  }, [turned, router])

  if (state === 'before' && product.saleStartsAt !== null) {
    return (
      <div>
        <p className="mb-3 text-sm font-medium text-muted">{t('before')}</p>
        <Countdown ms={Date.parse(product.saleStartsAt) - now} label={t('before')} className="text-display" />
      </div>
    )
  }
  if (state !== 'open') return null
  return (
    <div className="flex flex-wrap items-end gap-x-12 gap-y-6">
      <LeadRemaining product={product} />
      {product.saleEndsAt !== null && (
        <div>
          <p className="mb-2 text-sm font-medium text-muted">{t('closesIn')}</p>
          <Countdown ms={Date.parse(product.saleEndsAt) - now} label={t('closesIn')} className="text-2xl" />
        </div>
      )}
    </div>
  )
}
