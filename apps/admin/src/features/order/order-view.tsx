'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { OrderStatus } from '@/features/orders/order-status.tsx'
import { Page } from '@/features/shell/page.tsx'
import { Neighbours } from './neighbours.tsx'
import { OrderActions } from './order-actions.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderMoney } from './order-money.tsx'
import { OrderReturns } from './order-returns.tsx'
import { OrderSide } from './order-side.tsx'
import { Timeline } from './timeline.tsx'
import { useOrder } from './use-order.ts'
import { withinList } from './within-list.ts'

/** One order: what was bought and paid, what became of it, and what can be done with it now. */
export function OrderView({ id }: { id: string }) {
  const t = useTranslations('order')
  const { here } = useAddress()
  const { data: order, error, refetch } = useOrder(id)
  const back = { href: withinList('/orders', here), label: t('back') }
  if (error && !order)
    return (
      <Page title={t('title')} back={back}>
        <LoadFailed error={error} onRetry={refetch} />
      </Page>
    )
  if (!order)
    return (
      <Page title={<Skeleton className="h-6 w-36" />} back={back}>
        <div className="grid gap-8 pt-2 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Skeleton className="h-96" />
          <Skeleton className="h-96" />
        </div>
      </Page>
    )
  return (
    <Page
      title={<span className="tabular-nums">{order.number}</span>}
      back={back}
      beside={<OrderStatus status={order.status} refundStatus={order.refundStatus} />}
      actions={
        <>
          <OrderActions order={order} />
          <Neighbours id={id} />
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 pt-2 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-8">
          <OrderReturns order={order} />
          <OrderLines order={order} />
          <OrderMoney order={order} />
        </div>
        <OrderSide order={order} />
        <div className="min-w-0 lg:col-start-1">
          <Timeline order={order} />
        </div>
      </div>
    </Page>
  )
}
