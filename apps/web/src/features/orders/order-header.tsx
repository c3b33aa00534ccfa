'use client'

import { Badge } from '@firstcome/ui/badge'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'
import { BackToOrders } from './back-to-orders.tsx'
import { OrderStatus } from './order-status.tsx'

export interface OrderHeaderProps {
  order: Order
  /** Pieces of it are asked to go back, and that is not decided. */
  returning?: boolean
}

/** The number of an order, where it is, and the way back to the others. */
export function OrderHeader({ order, returning = false }: OrderHeaderProps) {
  const t = useTranslations('orders')
  return (
    <>
      <BackToOrders />
      <header className="mb-8 grid justify-items-start gap-3">
        <h1 className="text-title font-bold tracking-[-0.03em]">{order.number}</h1>
        <p className="flex flex-wrap gap-1.5">
          <OrderStatus order={order} />
          {returning && <Badge tone="ink">{t('returning')}</Badge>}
        </p>
      </header>
    </>
  )
}
