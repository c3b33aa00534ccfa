'use client'

import { Price } from '@firstcome/ui/price'
import { useFormatter, useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'

/** Every payment and refund of an order, the oldest first. */
export function OrderPayments({ order }: { order: Pick<Order, 'payments' | 'paidAt'> }) {
  const t = useTranslations('orders.payments')
  const format = useFormatter()
  const { payments, paidAt } = order
  if (payments.length === 0) return <p className="text-sm text-muted">{t(paidAt ? 'none' : 'unpaid')}</p>
  return (
    <ul className="grid gap-2 text-sm">
      {payments.map(({ id, kind, amount, createdAt }) => (
        <li key={id} className="flex items-baseline justify-between gap-6">
          <span>
            {t(kind)}
            <time dateTime={createdAt} className="block text-muted tabular-nums">
              {format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          </span>
          <Price amount={kind === 'refund' ? -amount : amount} className="font-semibold" />
        </li>
      ))}
    </ul>
  )
}
