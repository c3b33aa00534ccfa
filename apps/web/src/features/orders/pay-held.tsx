'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { PayBar } from '@/features/checkout/pay-bar.tsx'
import { TopUp } from '@/features/checkout/top-up.tsx'
import { BalanceAfter } from '@/features/wallet/balance-after.tsx'
import { ChargeFailed } from '@/features/wallet/charge-failed.tsx'
import type { Order } from '@/trpc/outputs.ts'
import { ChangeRefused } from './change-refused.tsx'
import { OrderFigures } from './order-figures.tsx'
import { usePayOrder } from './use-pay-order.ts'

export interface PayHeldProps {
  order: Order
  /** Told of a no that came because the order is no longer held. */
  onMoved: (error: unknown) => void
}

/** What is to be paid for an order that is held, what is there to pay it with, and the one button. */
export function PayHeld({ order, onMoved }: PayHeldProps) {
  const t = useTranslations('orders.pending')
  const { balance, shortfall, topUp, pay, pending, chargeError, payError, charged } = usePayOrder(
    order,
    onMoved,
  )
  return (
    <>
      {chargeError && <ChargeFailed error={chargeError} />}
      {payError && (
        <ChangeRefused error={payError}>
          {charged > 0 && <p>{t('charged', { amount: formatWon(charged) })}</p>}
        </ChangeRefused>
      )}
      {shortfall > 0 && <TopUp shortfall={shortfall} topUp={topUp} />}
      <section aria-labelledby="sum" className="grid gap-6 border-t border-ink pt-4">
        <h2 id="sum" className="-mb-2 text-lg font-semibold">
          {t('sum')}
        </h2>
        <OrderFigures order={order} />
        {balance !== undefined && <BalanceAfter balance={balance} total={order.total} />}
        <PayBar
          total={order.total}
          topUp={topUp.amount}
          inParts={topUp.inParts}
          pending={pending || balance === undefined}
          onPay={pay}
        />
      </section>
    </>
  )
}
