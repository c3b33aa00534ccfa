'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'

/** What an order came to, and what came back of it; the last figure is what it costs in the end. */
export function OrderFigures({ order }: { order: Order }) {
  const t = useTranslations('orders.figures')
  const { subtotal, discount, shippingFee, total, refunded, coupon } = order
  return (
    <Figures>
      <Figure label={t('subtotal')}>
        <Price amount={subtotal} />
      </Figure>
      {discount > 0 && (
        <Figure label={coupon ? t('coupon', { name: coupon.name }) : t('discount')}>
          <Price amount={-discount} />
        </Figure>
      )}
      <Figure label={t('delivery')}>{shippingFee === 0 ? t('free') : <Price amount={shippingFee} />}</Figure>
      <Figure strong={refunded === 0} label={t('total')}>
        <Price amount={total} />
      </Figure>
      {refunded > 0 && (
        <>
          <Figure label={t('refunded')}>
            <Price amount={-refunded} />
          </Figure>
          <Figure strong label={t('net')}>
            <Price amount={total - refunded} />
          </Figure>
        </>
      )}
    </Figures>
  )
}
