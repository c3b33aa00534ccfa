'use client'

import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Campaign } from '@/trpc/outputs.ts'

/** What a drop is called and, as long as no coupon says so itself, what it gives. */
export function DropHead({ campaign, offers }: { campaign: Campaign; offers: boolean }) {
  const t = useTranslations('drops')
  const tCoupon = useTranslations('coupons')
  return (
    <>
      <Link
        href="/drops"
        className="inline-flex min-h-11 items-center text-sm text-muted underline-offset-4 hover:underline"
      >
        {t('title')}
      </Link>
      <header className="mb-6 grid gap-1">
        <h1 className="text-xl font-semibold">{campaign.name}</h1>
        {offers && (
          <p className="text-title font-extrabold tracking-tighter whitespace-nowrap">
            {offerFigure(campaign.discount)}{' '}
            <span className="text-xl font-bold tracking-tight">{tCoupon('off')}</span>
          </p>
        )}
      </header>
    </>
  )
}
