'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'
import { OrderAgain } from './order-again.tsx'

/** The end of a hold that was not paid: nothing was lost, and the way to order the same again. */
export function HoldEnded({ order }: { order: Pick<Order, 'coupon' | 'lines'> }) {
  const t = useTranslations('orders.ended')
  return (
    <Notice title={t('title')} action={<OrderAgain order={order} />}>
      <p>{order.coupon ? t('bodyWithCoupon') : t('body')}</p>
    </Notice>
  )
}
