'use client'

import { useTranslations } from 'next-intl'
import { AddressText } from '@/features/account/address-text.tsx'
import { OrderReturns } from '@/features/returns/order-returns.tsx'
import { returningPieces } from '@/features/returns/returning-pieces.ts'
import { useOrderReturns } from '@/features/returns/use-order-returns.ts'
import type { Order } from '@/trpc/outputs.ts'
import { ChangeRefused } from './change-refused.tsx'
import { HoldEnded } from './hold-ended.tsx'
import { OrderActions } from './order-actions.tsx'
import { OrderCancelled } from './order-cancelled.tsx'
import { OrderFigures } from './order-figures.tsx'
import { OrderHeader } from './order-header.tsx'
import { OrderHistory } from './order-history.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderPart } from './order-part.tsx'
import { OrderPayments } from './order-payments.tsx'
import { OrderProgress } from './order-progress.tsx'
import { Tracking } from './tracking.tsx'

export interface OrderViewProps {
  order: Order
  /** The last clear no, null when there was none. */
  refused: unknown
  onRefused: (error: unknown) => void
}

/** One order: how far it has come, what was bought, what was paid and what came back, where it goes. */
export function OrderView({ order, refused, onRefused }: OrderViewProps) {
  const t = useTranslations('orders')
  const returns = useOrderReturns(order.id, order.shippedAt !== null)
  const returning = returns && returningPieces(returns)
  const isTakenBack =
    order.status === 'cancelled' || (order.status === 'paid' && order.refundStatus === 'full')
  return (
    <>
      <OrderHeader order={order} returning={(returning?.size ?? 0) > 0} />
      <OrderProgress order={order} />
      <div className="mt-6 grid gap-5 empty:hidden">
        {refused !== null && <ChangeRefused error={refused} />}
        {order.tracking && <Tracking {...order.tracking} />}
        {order.status === 'expired' && <HoldEnded order={order} />}
        {isTakenBack && <OrderCancelled order={order} />}
      </div>
      <div className="mt-10 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
        <div className="grid min-w-0 gap-10">
          <OrderPart title={t('lines')}>
            <OrderLines order={order} returning={returning} />
            <OrderActions order={order} returning={returning} onRefused={onRefused} />
          </OrderPart>
          <OrderReturns returns={returns ?? []} />
          <OrderHistory order={order} returns={returns ?? []} />
        </div>
        <div className="grid gap-10">
          <OrderPart title={t(order.paidAt ? 'sum' : 'sumUnpaid')}>
            <OrderFigures order={order} />
          </OrderPart>
          <OrderPart title={t('payments.title')}>
            <OrderPayments order={order} />
          </OrderPart>
          <OrderPart title={t('shipTo')}>
            <AddressText address={order.shipTo} />
          </OrderPart>
        </div>
      </div>
    </>
  )
}
