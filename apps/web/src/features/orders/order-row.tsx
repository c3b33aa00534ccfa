'use client'

import { Price } from '@firstcome/ui/price'
import { useFormatter, useTranslations } from 'next-intl'
import { LinePicture } from '@/features/cart/line-picture.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'
import { OrderStatus } from './order-status.tsx'

const picturesShown = 3

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
        className="group grid gap-x-6 gap-y-4 py-5 sm:grid-cols-[auto_1fr_auto] sm:items-center"
      >
        <span className="flex gap-1.5">
          {order.lines.slice(0, picturesShown).map((line) => (
            <LinePicture key={line.id} image={line.image} className="w-16" />
          ))}
        </span>
        <span className="grid gap-1">
          <span className="font-semibold tracking-tight decoration-1 underline-offset-4 group-hover:underline">
            {others.length > 0 ? t('nameAndMore', { name, count: others.length }) : name}
          </span>
          <span className="text-sm text-muted tabular-nums">
            {format.dateTime(new Date(order.placedAt), { dateStyle: 'medium' })} · {order.number}
          </span>
        </span>
        <span className="flex items-center justify-between gap-4 sm:grid sm:justify-items-end sm:gap-1.5">
          <OrderStatus order={order} />
          <Price amount={order.total} className="font-semibold" />
        </span>
      </Link>
    </li>
  )
}
