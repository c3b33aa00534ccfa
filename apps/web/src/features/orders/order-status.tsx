'use client'

import { Badge, type BadgeTone } from '@firstcome/ui/badge'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'

const tones: Record<Order['status'], BadgeTone> = {
  pending_payment: 'signal',
  paid: 'ink',
  shipped: 'ink',
  delivered: 'outline',
  cancelled: 'outline',
  expired: 'outline',
}

/** Where an order is, in one word, and whether money came back. */
export function OrderStatus({ order }: { order: Pick<Order, 'status' | 'refundStatus'> }) {
  const t = useTranslations('orders')
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={tones[order.status]}>{t(`status.${order.status}`)}</Badge>
      {order.refundStatus !== 'none' && <Badge>{t(`refundStatus.${order.refundStatus}`)}</Badge>}
    </span>
  )
}
