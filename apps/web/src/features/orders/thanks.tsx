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
import { OrderPart } from './order-part.tsx'
import { WhatIsNext } from './what-is-next.tsx'

/** The page after paying: the number to keep, and what happens next. */
export function Thanks({ order }: { order: Order }) {
  const t = useTranslations('orders')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <header className="grid justify-items-start gap-2 pb-10 md:pb-14">
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t('thanks.title', { amount: formatWon(order.total) })}
        </h1>
        <p className="mt-6 text-sm font-medium text-muted">{t('thanks.number')}</p>
        <p className="text-display font-extrabold tracking-display whitespace-nowrap max-[23rem]:text-4xl">
          {order.number}
        </p>
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          <LinkButton>
            <Link href={`/orders/${order.id}`}>{t('thanks.seeOrder')}</Link>
          </LinkButton>
          <LinkButton variant="outline">
            <Link href="/products">{t('thanks.goOn')}</Link>
          </LinkButton>
        </div>
      </header>
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-12">
        <div className="grid gap-10 lg:order-last lg:col-span-5">
          <OrderPart title={t('thanks.next')}>
            <WhatIsNext />
          </OrderPart>
          <OrderPart title={t('shipTo')}>
            <AddressText address={order.shipTo} />
          </OrderPart>
        </div>
        <div className="min-w-0 lg:col-span-7">
          <OrderPart title={t('lines')}>
            <div className="grid gap-6">
              <OrderLines order={order} large />
              <OrderFigures order={order} />
            </div>
          </OrderPart>
        </div>
      </div>
    </>
  )
}
