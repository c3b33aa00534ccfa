'use client'

import { cn } from '@firstcome/ui/cn'
import { useFormatter, useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'
import { orderSteps } from './order-steps.ts'

/** How far an order has come: what has happened with its day, and what is still to come. */
export function OrderProgress({ order }: { order: Order }) {
  const t = useTranslations('orders')
  const format = useFormatter()
  const steps = orderSteps(order)
  return (
    <ol aria-label={t('progress')} className="grid grid-cols-[repeat(auto-fit,minmax(5rem,1fr))]">
      {steps.map(({ name, at }, place) => (
        <li
          key={name}
          aria-current={at !== null && (steps[place + 1]?.at ?? null) === null ? 'step' : undefined}
          className={cn('border-t-2 pt-3', at ? 'border-ink' : 'border-hairline text-quiet')}
        >
          <span className={cn('block text-sm', at && 'font-semibold')}>{t(`status.${name}`)}</span>
          <span className="mt-0.5 block text-xs text-quiet tabular-nums">
            {at ? (
              <time dateTime={at}>{format.dateTime(new Date(at), { month: 'short', day: 'numeric' })}</time>
            ) : (
              t('toCome')
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
