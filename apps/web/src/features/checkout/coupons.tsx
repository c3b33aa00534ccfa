'use client'

import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Quote } from '@/trpc/outputs.ts'
import { asideClass } from './aside-class.ts'
import { CheckoutPart } from './checkout-part.tsx'
import { CouponOption } from './coupon-option.tsx'
import { UnfitCoupons } from './unfit-coupons.tsx'

export interface CouponsProps {
  quote: Quote
  /** The coupon that the sum is made with. */
  couponId: string | null
  onChoose: (id: string | null) => void
}

/** The shopper's coupons, each with what it takes off this order, or why it does not. */
export function Coupons({ quote, couponId, onChoose }: CouponsProps) {
  const t = useTranslations('checkout.coupons')
  const fitting = quote.coupons.filter(({ applicable }) => applicable)
  const unfit = quote.coupons.filter(({ applicable }) => !applicable)
  const toDrops = (
    <Link href="/drops" className={asideClass}>
      {t('drops')}
    </Link>
  )
  return (
    <CheckoutPart title={t('title')} aside={quote.coupons.length === 0 && toDrops}>
      {fitting.length === 0 && (
        <p className="text-sm text-muted">{unfit.length > 0 ? t('noneFits') : t('none')}</p>
      )}
      {fitting.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="sr-only">{t('choose')}</legend>
          {fitting.map(({ id, name, discount, best }) => (
            <CouponOption
              key={id}
              checked={id === couponId}
              onChoose={() => onChoose(id)}
              title={name}
              mark={best && fitting.length > 1 ? t('best') : undefined}
              end={<Price amount={-discount} />}
            />
          ))}
          <CouponOption checked={couponId === null} onChoose={() => onChoose(null)} title={t('without')} />
        </fieldset>
      )}
      {unfit.length > 0 && <UnfitCoupons coupons={unfit} subtotal={quote.subtotal} />}
    </CheckoutPart>
  )
}
