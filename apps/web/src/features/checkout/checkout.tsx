'use client'

import type { Line } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { useTranslations } from 'next-intl'
import { useAddresses } from '@/features/account/use-addresses.ts'
import { useSession } from '@/features/session/use-session.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { CheckoutForm } from './checkout-form.tsx'
import { CheckoutSkeleton } from './checkout-skeleton.tsx'
import { NothingToBuy } from './nothing-to-buy.tsx'
import { Unanswered } from './unanswered.tsx'
import { usePay } from './use-pay.ts'
import { useQuote } from './use-quote.ts'

/** The checkout of a signed-in shopper: of the cart, or of the lines that the address names. */
export function Checkout({ lines }: { lines: Line[] | undefined }) {
  const t = useTranslations('checkout')
  const userId = useSession().user?.id ?? ''
  const quoted = useQuote(lines)
  const { quote, couponId, turning, chooseCoupon, error } = quoted
  const addresses = useAddresses()
  const payment = usePay(userId)
  const { unanswered, pending, askAgain } = payment
  if (unanswered) return <Unanswered attempt={unanswered} pending={pending} onAskAgain={askAgain} />
  if (refusalOf(error)?.reason === 'NOT_FOUND') return <NothingToBuy kind="brokenLink" />
  if ((error && !quote) || (addresses.isError && !addresses.data)) {
    const retry = () => void Promise.all([quoted.refetch(), addresses.refetch()])
    return (
      <ErrorState title={t('failed.title')} action={<Button onClick={retry}>{t('failed.action')}</Button>}>
        <p>{t('failed.body')}</p>
      </ErrorState>
    )
  }
  if (!quote || !addresses.data) return <CheckoutSkeleton />
  if (quote.lines.length === 0) return <NothingToBuy kind="emptyCart" />
  return (
    <CheckoutForm
      userId={userId}
      bought={lines}
      quote={quote}
      coupon={{ id: couponId, turning, choose: chooseCoupon }}
      addresses={addresses.data}
      payment={payment}
    />
  )
}
