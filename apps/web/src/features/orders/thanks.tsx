'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { AddressText } from '@/features/account/address-text.tsx'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'
import { OrderFigures } from './order-figures.tsx'
import { OrderLines } from './order-lines.tsx'

const steps = ['now', 'ship', 'arrive'] as const

/** The page after paying: the number to keep, and what happens next. */
export function Thanks({ order }: { order: Order }) {
  const t = useTranslations('orders.thanks')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <header className="grid justify-items-start gap-2 pb-10 md:pb-14">
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t('title', { amount: formatWon(order.total) })}
        </h1>
        <p className="text-display font-extrabold tracking-display whitespace-nowrap tabular-nums max-[23rem]:text-4xl">
          <span className="sr-only">{t('number')} </span>
          {order.number}
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <LinkButton>
            <Link href={`/orders/${order.id}`}>{t('seeOrder')}</Link>
          </LinkButton>
          <LinkButton variant="outline">
            <Link href="/products">{t('goOn')}</Link>
          </LinkButton>
        </div>
      </header>
      <div className="grid items-start gap-x-16 gap-y-12 border-t border-ink pt-6 lg:grid-cols-12">
        <section className="lg:col-span-5">
          <h2 className="text-lg font-semibold">{t('next')}</h2>
          <ol className="mt-4 grid gap-5">
            {steps.map((step, place) => (
              <li key={step} className="grid grid-cols-[2rem_1fr] text-sm">
                <span aria-hidden className="text-quiet tabular-nums">
                  {place + 1}
                </span>
                <span>
                  <strong className="block text-base font-semibold">{t(`${step}.title`)}</strong>
                  <span className="text-muted">{t(`${step}.body`)}</span>
                </span>
              </li>
            ))}
          </ol>
          <div className="mt-8 border-t border-hairline pt-5">
            <h2 className="mb-2 text-sm font-semibold tracking-normal text-muted">{t('shipTo')}</h2>
            <AddressText address={order.shipTo} />
          </div>
        </section>
        <section aria-label={t('bought')} className="grid gap-6 lg:col-span-7">
          <OrderLines order={order} />
          <OrderFigures order={order} />
        </section>
      </div>
    </>
  )
}
