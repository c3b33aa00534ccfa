'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { PayBar } from '@/features/checkout/pay-bar.tsx'
import { TopUp } from '@/features/checkout/top-up.tsx'
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
        <h2 id="sum" className="text-lg font-semibold">
          {t('sum')}
        </h2>
        <OrderFigures order={order} />
        {balance !== undefined && (
          <div className="-mt-2 border-t border-hairline pt-4">
            <Figures>
              <Figure label={t('balance')}>
                <Price amount={balance} />
              </Figure>
              {shortfall > 0 ? (
                <Figure label={<span className="font-semibold text-signal">{t('shortfall')}</span>}>
                  <Price amount={shortfall} className="font-semibold text-signal" />
                </Figure>
              ) : (
                <Figure label={t('left')}>
                  <Price amount={balance - order.total} />
                </Figure>
              )}
            </Figures>
          </div>
        )}
        <PayBar
          total={order.total}
          topUp={topUp.amount}
          inParts={topUp.inParts}
          blocked={0}
          pending={pending || balance === undefined}
          onPay={pay}
        />
      </section>
    </>
  )
}
