'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import type { CartSum } from './cart-sum.ts'
import { FreeDelivery } from './free-delivery.tsx'

/** What the lines, the delivery and all of it come to, and how far it is to free delivery. */
export function CartFigures({ sum: { subtotal, delivery, total } }: { sum: CartSum }) {
  const t = useTranslations('cart')
  return (
    <>
      <Figures>
        <Figure label={t('subtotal')}>
          <Price amount={subtotal} />
        </Figure>
        <Figure label={t('delivery')}>
          {!delivery && <Skeleton className="inline-block h-4 w-14" />}
          {delivery && (delivery.fee === 0 ? t('free') : <Price amount={delivery.fee} />)}
        </Figure>
        <Figure strong label={t('total')}>
          <span aria-live="polite">
            <Price amount={total} />
          </span>
        </Figure>
      </Figures>
      {delivery && <FreeDelivery delivery={delivery} />}
    </>
  )
}
