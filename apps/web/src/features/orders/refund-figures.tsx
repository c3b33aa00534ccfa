'use client'

import type { RefundPreview } from '@firstcome/client'
import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'

export interface RefundFiguresProps {
  preview: RefundPreview
  order: Pick<Order, 'lines' | 'coupon'>
  /** Nothing of the order is left afterwards. */
  whole: boolean
}

/** What a refund would bring back, line by line, as it will be booked; of the coupon it tells only where there is one. */
export function RefundFigures({ preview, order, whole }: RefundFiguresProps) {
  const t = useTranslations('orders.refund.figures')
  const { amount, lines, couponReturns, shippingFeeReturns } = preview
  const { coupon } = order
  const pieces = lines.reduce((total, line) => total + line.amount, 0)
  const nameOf = (id: string) => order.lines.find((line) => line.id === id)?.name ?? ''
  return (
    <div aria-live="polite">
      <Figures>
        {lines.map((line) => (
          <Figure
            key={line.orderLineId}
            label={t('line', { name: nameOf(line.orderLineId), count: line.quantity })}
          >
            <Price amount={line.amount} />
          </Figure>
        ))}
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
