'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'
import { OrderStatus } from './order-status.tsx'

/** The number of an order, where it is, and the way back to the others. */
export function OrderHeader({ order }: { order: Order }) {
  const t = useTranslations('orders')
  const format = useFormatter()
  const placed = format.dateTime(new Date(order.placedAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <>
      <Link
        href="/orders"
        className="inline-flex min-h-11 items-center text-sm text-muted underline-offset-4 hover:underline"
      >
        {t('back')}
      </Link>
      <header className="mb-8 grid justify-items-start gap-3">
        <h1 className="text-title font-bold tabular-nums">{order.number}</h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
          <OrderStatus order={order} />
          <time dateTime={order.placedAt}>{placed}</time>
        </p>
      </header>
    </>
  )
}
