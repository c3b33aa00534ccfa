'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import type { Quote } from '@/trpc/outputs.ts'

/** How the amount to pay comes about, and what it leaves in the wallet. */
export function Sum({ quote }: { quote: Quote }) {
  const t = useTranslations('checkout.sum')
  const { subtotal, discount, shippingFee, total, balance, shortfall } = quote
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
              <Price amount={balance - total} />
            </Figure>
          )}
        </Figures>
      </div>
    </>
  )
}
