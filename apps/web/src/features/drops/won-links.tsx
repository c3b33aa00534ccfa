'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { IssuedCoupon } from '@/trpc/outputs.ts'

/** Where to go with a coupon of one's own. */
export function WonLinks({ coupon }: { coupon: IssuedCoupon | null }) {
  const t = useTranslations('drops.answer')
  return (
    <div className="mb-8 flex flex-wrap gap-3 *:flex-1 lg:mb-0">
      <LinkButton size="lg">
        {coupon?.orderId ? (
          <Link href={`/orders/${coupon.orderId}`}>{t('order')}</Link>
        ) : (
          <Link href="/products">{t('use')}</Link>
        )}
      </LinkButton>
      <LinkButton variant="outline" size="lg">
        <Link href="/coupons">{t('mine')}</Link>
      </LinkButton>
    </div>
  )
}
