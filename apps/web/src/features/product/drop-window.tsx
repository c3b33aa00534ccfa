'use client'

import { useTranslations } from 'next-intl'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { Countdown } from './countdown.tsx'
import { DropFigure } from './drop-figure.tsx'
import { DropFigures } from './drop-figures.tsx'
import { PiecesLeft } from './pieces-left.tsx'
import { useProduct } from './product-context.tsx'

/** The sale window of a drop: a countdown that becomes what is left, and then an end. */
export function DropWindow() {
  const t = useTranslations('product.drop')
  const when = useShopDate()
  const { product, sale, now } = useProduct()
  if (sale === 'always') return null
  const at = (time: string | null) => (time === null ? '' : when(time))
  const until = (time: string | null) => (time === null ? 0 : Date.parse(time) - now)
  return (
    <section className="grid gap-3 border-y border-ink py-5">
      {sale === 'before' && (
        <>
          <p className="text-sm font-semibold">{t('before')}</p>
          <Countdown ms={until(product.saleStartsAt)} label={t('before')} className="text-5xl" />
        </>
      )}
      {sale === 'open' && (
        <DropFigures>
          <PiecesLeft count={product.remaining} className="min-w-[2em] text-title" />
          {product.saleEndsAt !== null && (
            <DropFigure label={t('closesIn')}>
              <Countdown ms={until(product.saleEndsAt)} label={t('closesIn')} className="text-2xl" />
            </DropFigure>
          )}
        </DropFigures>
      )}
      {sale === 'after' && (
        <>
          <p className="text-lg font-semibold">{t('over')}</p>
          <p className="text-sm text-muted">{t('closed', { when: at(product.saleEndsAt) })}</p>
        </>
      )}
    </section>
  )
}
