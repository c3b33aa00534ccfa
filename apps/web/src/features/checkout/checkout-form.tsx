'use client'

import type { Line } from '@firstcome/client'
import { Notice } from '@firstcome/ui/notice'
import { useLocale, useTranslations } from 'next-intl'
import { isBlocked } from '@/features/cart/shown-line.ts'
import type { Quote, SavedAddress } from '@/trpc/outputs.ts'
import { CheckoutLines } from './checkout-lines.tsx'
import { Coupons } from './coupons.tsx'
import { HoldForLater } from './hold-for-later.tsx'
import { intentionOf } from './intention-of.ts'
import { PayBar } from './pay-bar.tsx'
import { refusedLines } from './refused-lines.ts'
import { RefusedNotice } from './refused-notice.tsx'
import { ShipTo } from './ship-to.tsx'
import { Sum } from './sum.tsx'
import { TopUp } from './top-up.tsx'
import { useEditLines } from './use-edit-lines.ts'
import type { usePay } from './use-pay.ts'
import { useShipTo } from './use-ship-to.ts'
import { useTopUp } from './use-top-up.ts'

export interface CheckoutFormProps {
  userId: string
  /** The lines to buy now; none buys the cart. */
  bought: Line[] | undefined
  quote: Quote
  coupon: { id: string | null; turning: boolean; choose: (id: string | null) => void }
  addresses: SavedAddress[]
  payment: ReturnType<typeof usePay>
}

/** Where it goes, what is bought, what it costs, one button. */
export function CheckoutForm({ userId, bought, quote, coupon, addresses, payment }: CheckoutFormProps) {
  const t = useTranslations('checkout')
  const locale = useLocale()
  const shipTo = useShipTo(addresses)
  const edit = useEditLines(bought)
  const topUp = useTopUp(quote.shortfall)
  const { refused, pending, pay } = payment
  const blocked = quote.lines.filter(isBlocked)
  const meant = async (way: 'pay' | 'hold') => {
    const address = await shipTo.resolve()
    if (!address) return null
    const couponId = coupon.id
    const intention = intentionOf({ userId, way, bought, quote, couponId, address, locale })
    return { intention, topUp: way === 'pay' ? topUp.amount : 0 }
  }
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
      <div className="grid gap-10">
        {refused && <RefusedNotice refused={refused} />}
        {edit.failed && <Notice tone="signal">{t('editFailed')}</Notice>}
        <ShipTo addresses={addresses} shipTo={shipTo} />
        <CheckoutLines lines={quote.lines} available={refusedLines(refused)} edit={edit} fromCart={!bought} />
        <Coupons quote={quote} couponId={coupon.id} onChoose={coupon.choose} />
        {quote.shortfall > 0 && <TopUp shortfall={quote.shortfall} topUp={topUp} />}
      </div>
      <section
        aria-label={t('sum.title')}
        className="grid gap-6 border-t border-ink pt-5 lg:sticky lg:top-24"
      >
        <Sum quote={quote} />
        <PayBar
          total={quote.total}
          topUp={topUp.amount}
          inParts={topUp.inParts}
          blocked={blocked}
          pending={pending || coupon.turning}
          onPay={() => pay(() => (topUp.inParts ? topUp.charge() : meant('pay')))}
        />
        <p className="text-xs text-quiet">{t('sum.promise')}</p>
        <HoldForLater
          withCoupon={coupon.id !== null}
          disabled={blocked.length > 0 || coupon.turning}
          pending={pending}
          onHold={() => pay(() => meant('hold'))}
        />
      </section>
    </div>
  )
}
