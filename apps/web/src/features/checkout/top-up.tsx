'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { AmountChoice } from '@/features/wallet/amount-choice.tsx'
import { ChargeFailed } from '@/features/wallet/charge-failed.tsx'
import { CheckoutPart } from './checkout-part.tsx'
import type { TopUpChoice } from './use-top-up.ts'

/** Fills the wallet on the way: what is missing first, then the usual amounts. The one button charges and pays. */
export function TopUp({ shortfall, topUp }: { shortfall: number; topUp: TopUpChoice }) {
  const t = useTranslations('checkout.topUp')
  return (
    <CheckoutPart title={t('title')}>
      <p className="mb-3 text-sm text-muted">{t('lead', { amount: formatWon(shortfall) })}</p>
      <AmountChoice
        label={t('choose')}
        amounts={topUp.amounts}
        amount={topUp.amount}
        onChoose={topUp.choose}
      />
      {topUp.inParts && <p className="mt-3 text-sm text-muted">{t('inParts')}</p>}
      {topUp.error !== null && (
        <div className="mt-3">
          <ChargeFailed error={topUp.error} />
        </div>
      )}
    </CheckoutPart>
  )
}
