'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Order, Return } from '@/trpc/outputs.ts'
import { EventWords } from './event-words.tsx'
import { orderEvents } from './order-events.ts'

/** Everything that happened to an order with its time, the latest first. */
export function OrderHistory({ order, returns }: { order: Order; returns: readonly Return[] }) {
  const t = useTranslations('orders.history')
  const format = useFormatter()
  return (
    <ol aria-label={t('title')} className="grid text-sm">
      {orderEvents(order, returns).map((event) => (
        <li
          key={`${event.kind} ${event.at}`}
          className="relative grid gap-x-4 border-l border-outline pb-5 pl-5 last:pb-0 sm:grid-cols-[10rem_1fr]"
        >
          <span aria-hidden className="absolute top-1.5 -left-[4.5px] size-2 rounded-full bg-ink" />
          <time dateTime={event.at} className="text-muted tabular-nums">
            {format.dateTime(new Date(event.at), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          <div>
            <EventWords event={event} order={order} />
          </div>
        </li>
      ))}
    </ol>
  )
}
