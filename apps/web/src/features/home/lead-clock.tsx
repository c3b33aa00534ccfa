'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { Product } from '@/trpc/outputs.ts'
import { saleState } from '../catalogue/sale-state.ts'
import { useDropTime } from '../drops/use-drop-time.ts'
import { Countdown } from '../product/countdown.tsx'
import { DropFigure } from '../product/drop-figure.tsx'
import { DropFigures } from '../product/drop-figures.tsx'
import { LeadRemaining } from './lead-remaining.tsx'

const refreshMs = 500

/** Counts down to the opening, then shows what is left until the end; when either comes, the page is made anew. */
export function LeadClock({ product, madeAt }: { product: Product; madeAt: number }) {
  const t = useTranslations('product.drop')
  const router = useRouter()
  const now = useDropTime(madeAt)
  const state = saleState(product, now)
  const turned = state !== saleState(product, madeAt)
  useEffect(() => {
    if (!turned) return
    // Asked a moment too early, the shop still sends the page of before.
    const timer = setTimeout(() => router.refresh(), refreshMs)
    return () => clearTimeout(timer)
  }, [turned, madeAt, router])

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
    <DropFigures>
      <LeadRemaining product={product} />
      {product.saleEndsAt !== null && (
        <DropFigure label={t('closesIn')}>
          <Countdown ms={Date.parse(product.saleEndsAt) - now} label={t('closesIn')} className="text-2xl" />
        </DropFigure>
      )}
    </DropFigures>
  )
}
