'use client'

import { useTranslations } from 'next-intl'
import { AddressText } from '@/features/account/address-text.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { ChangeRefused } from './change-refused.tsx'
import { HoldEnded } from './hold-ended.tsx'
import { OrderHeader } from './order-header.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderPart } from './order-part.tsx'
import type { OrderViewProps } from './order-view.tsx'
import { PayHeld } from './pay-held.tsx'
import { TimeLeft } from './time-left.tsx'
import { useShopTime } from './use-shop-time.ts'

/** An order that is held until it is paid: how long yet, what it is, and the one button. */
export function PendingOrder({ order, refused, onRefused }: OrderViewProps) {
  const t = useTranslations('orders')
  const now = useShopTime()
  const left = now === null || order.expiresAt === null ? null : Date.parse(order.expiresAt) - now
  const over = left !== null && left <= 0
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
      <div className="grid min-w-0 gap-10">
        <div>
          <OrderHeader order={order} />
          <div className="grid gap-4 border-t border-ink pt-4">
            {refused !== null && <ChangeRefused error={refused} />}
            {over ? (
              <HoldEnded order={order} />
            ) : (
              <>
                <TimeLeft ms={left} />
                <p className="max-w-prose text-sm text-muted">
                  {t(order.coupon ? 'pending.leadWithCoupon' : 'pending.lead')}
                </p>
              </>
            )}
          </div>
        </div>
        <OrderPart title={t('pending.held')}>
          <OrderLines order={order} />
        </OrderPart>
        <OrderPart title={t('shipTo')}>
          <AddressText address={order.shipTo} />
        </OrderPart>
      </div>
      {!over && (
        <div className="grid gap-8 lg:sticky lg:top-24">
          <PayHeld order={order} onMoved={onRefused} />
          <CancelOrder order={order} onRefused={onRefused} />
        </div>
      )}
    </div>
  )
}
