'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { BalanceAfter } from '@/features/wallet/balance-after.tsx'
import type { Quote } from '@/trpc/outputs.ts'

/** How the amount to pay comes about, and what it leaves in the wallet. */
export function Sum({ quote }: { quote: Quote }) {
  const t = useTranslations('checkout.sum')
  const { subtotal, discount, shippingFee, total, balance } = quote
  return (
    <>
      <Figures>
        <Figure label={t('subtotal')}>
          <Price amount={subtotal} />
        </Figure>
        {discount > 0 && (
          <Figure label={t('discount')}>
            <Price amount={-discount} />
          </Figure>
        )}
        <Figure label={t('delivery')}>
          {shippingFee === 0 ? t('free') : <Price amount={shippingFee} />}
        </Figure>
        <Figure strong label={t('total')}>
          <span aria-live="polite">
            <Price amount={total} />
          </span>
        </Figure>
      </Figures>
      <BalanceAfter balance={balance} total={total} />
    </>
  )
}
