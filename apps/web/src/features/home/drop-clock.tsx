'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { Product } from '@/trpc/outputs.ts'
import { saleState } from '../catalogue/sale-state.ts'
import { Countdown } from '../product/countdown.tsx'
import { useNow } from '../product/use-now.ts'

/** Counts down to the opening, then to the end; when one comes, the page is made anew. */
export function DropClock({ product, madeAt }: { product: Product; madeAt: number }) {
  const t = useTranslations('product.drop')
  const router = useRouter()
  const now = useNow(madeAt)
  const state = saleState(product, now)
  const turned = state !== saleState(product, madeAt)
  useEffect(() => {
    if (turned) router.refresh()
  }, [turned, router])
  const target = state === 'before' ? product.saleStartsAt : product.saleEndsAt
  if (target === null || state === 'after') return null
  const label = state === 'before' ? t('before') : t('closesIn')
  return (
    <div>
      <p className="mb-3 text-sm font-medium text-muted">{label}</p>
      <Countdown ms={Date.parse(target) - now} label={label} className="text-display" />
    </div>
  )
}
