'use client'

import { Price } from '@firstcome/ui/price'
import { useFormatter, useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'
import { HoldLeft } from './hold-left.tsx'
import { OrderStatus } from './order-status.tsx'

/** One order in the list; the whole row leads to it. */
export function OrderRow({ order }: { order: Order }) {
  const t = useTranslations('orders')
  const format = useFormatter()
  const [first, ...others] = order.lines
  const name = first?.name ?? ''
  return (
    <li>
      <Link
        href={`/orders/${order.id}`}
        className="group grid grid-cols-[4rem_1fr] gap-x-4 gap-y-2 py-5 sm:grid-cols-[5rem_1fr_auto] sm:items-center sm:gap-x-6"
      >
        <LinePicture image={first?.image ?? null} className="row-span-2 w-full self-start sm:row-span-1" />
        <span className="grid gap-1">
          <span className="font-semibold tracking-tight decoration-1 underline-offset-4 group-hover:underline">
            {others.length > 0 ? t('nameAndMore', { name, count: others.length }) : name}
          </span>
          <span className="text-sm text-muted tabular-nums">
            {format.dateTime(new Date(order.placedAt), { dateStyle: 'medium' })} · {order.number}
          </span>
        </span>
        <span className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1 sm:grid sm:justify-items-end sm:gap-1.5">
          <span className="flex flex-col items-start gap-1 sm:flex-row sm:items-center sm:gap-3">
            {order.status === 'pending_payment' && order.expiresAt && (
              <HoldLeft expiresAt={order.expiresAt} />
            )}
            <OrderStatus order={order} />
          </span>
          <Price amount={order.total} className="ml-auto font-semibold" />
        </span>
      </Link>
    </li>
  )
}
