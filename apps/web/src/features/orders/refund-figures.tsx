'use client'

import type { RefundPreview } from '@firstcome/client'
import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'

export interface RefundFiguresProps {
  preview: RefundPreview
  /** The coupon of the order; whether it comes back is told only where there is one. */
  coupon: Order['coupon']
  /** Nothing of the order is left afterwards. */
  whole: boolean
}

/** What a refund would bring back, as it will be booked. */
export function RefundFigures({ preview, coupon, whole }: RefundFiguresProps) {
  const t = useTranslations('orders.refund.figures')
  const { amount, lines, couponReturns, shippingFeeReturns } = preview
  const pieces = lines.reduce((total, line) => total + line.amount, 0)
  const count = lines.reduce((total, line) => total + line.quantity, 0)
  return (
    <div aria-live="polite">
      <Figures>
        <Figure label={t('pieces', { count })}>
          <Price amount={pieces} />
        </Figure>
        {shippingFeeReturns && amount > pieces && (
          <Figure label={t('delivery')}>
            <Price amount={amount - pieces} />
          </Figure>
        )}
        <Figure strong label={t('amount')}>
          <Price amount={amount} />
        </Figure>
      </Figures>
      {coupon && (
        <p className="mt-3 text-sm text-muted">
          {t(couponReturns ? 'couponReturns' : whole ? 'couponRanOut' : 'couponStays', { name: coupon.name })}
        </p>
      )}
    </div>
  )
}
