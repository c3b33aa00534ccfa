'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Order, Return } from '@/trpc/outputs.ts'
import { EventWords } from './event-words.tsx'
import { orderEvents } from './order-events.ts'
import { OrderPart } from './order-part.tsx'

/** Everything that happened to an order with its time, the latest first; one event alone is told by the rest of the page. */
export function OrderHistory({ order, returns }: { order: Order; returns: readonly Return[] }) {
  const t = useTranslations('orders.history')
  const format = useFormatter()
  const events = orderEvents(order, returns)
  if (events.length < 2) return null
  return (
    <OrderPart title={t('title')}>
      <ol aria-label={t('title')} className="ml-1 grid text-sm">
        {events.map((event, place) => (
          <li
            key={`${event.kind} ${event.at}`}
            className="relative grid gap-x-4 pb-5 pl-5 last:pb-0 sm:grid-cols-[10rem_1fr]"
          >
            {place < events.length - 1 && (
              <span aria-hidden className="absolute top-2.5 -bottom-2.5 left-0 w-px bg-outline" />
            )}
            <span aria-hidden className="absolute top-1.5 -left-[3.5px] size-2 rounded-full bg-ink" />
            <time dateTime={event.at} className="text-muted tabular-nums">
              {format.dateTime(new Date(event.at), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            <div>
              <EventWords event={event} order={order} />
            </div>
          </li>
        ))}
      </ol>
    </OrderPart>
  )
}
