'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { useOfferWords } from '@/features/coupons/use-offer-words.ts'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { Link } from '@/i18n/navigation.ts'
import type { IssuedCoupon } from '@/trpc/outputs.ts'

export interface WonCouponProps {
  title: string
  coupon: IssuedCoupon | null
}

/** The coupon as the shop has it: what it gives, until when, and where to go with it. */
export function WonCoupon({ title, coupon }: WonCouponProps) {
  const t = useTranslations('drops.answer')
  const tCoupon = useTranslations('coupons')
  const offerWords = useOfferWords()
  const when = useShopDate()
  return (
    <div className="grid gap-5">
      <div className="grid gap-1 border-2 border-ink p-5">
        <p className="text-sm font-semibold">{title}</p>
        {coupon && (
          <>
            <p className="text-5xl leading-tight font-extrabold tracking-display">
              {offerFigure(coupon.discount)} <span className="text-xl tracking-tight">{tCoupon('off')}</span>
            </p>
            <p className="text-sm text-muted">{offerWords(coupon)}</p>
            <p className="mt-4 border-t border-dashed border-outline pt-3 text-sm font-semibold tabular-nums">
              {coupon.status === 'usable'
                ? t('until', { when: when(coupon.expiresAt) })
                : tCoupon(`status.${coupon.status}`)}
            </p>
          </>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        {coupon?.orderId ? (
          <LinkButton>
            <Link href={`/orders/${coupon.orderId}`}>{t('order')}</Link>
          </LinkButton>
        ) : (
          <LinkButton>
            <Link href="/products">{t('use')}</Link>
          </LinkButton>
        )}
        <LinkButton variant="outline">
          <Link href="/coupons">{t('mine')}</Link>
        </LinkButton>
      </div>
    </div>
  )
}
