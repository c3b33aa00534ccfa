'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AddressText } from '@/features/account/address-text.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'
import { OrderFigures } from './order-figures.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderPayments } from './order-payments.tsx'
import { OrderProgress } from './order-progress.tsx'
import { OrderStatus } from './order-status.tsx'

/** One order: how far it has come, what was bought, what was paid, where it goes. */
export function OrderView({ order }: { order: Order }) {
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
      <OrderProgress order={order} />
      {order.tracking && (
        <p className="mt-5 text-sm">
          {t('tracking', { carrier: order.tracking.carrier, number: order.tracking.number })}
        </p>
      )}
      <div className="mt-12 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
        <OrderLines order={order} />
        <div className="grid gap-10">
          <Part title={t('sum')}>
            <OrderFigures order={order} />
          </Part>
          <Part title={t('payments.title')}>
            <OrderPayments payments={order.payments} />
          </Part>
          <Part title={t('shipTo')}>
            <AddressText address={order.shipTo} />
          </Part>
        </div>
      </div>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-ink pt-4">
      <h2 className="mb-4 text-lg font-semibold">{title}</h2>
      {children}
    </section>
  )
}
