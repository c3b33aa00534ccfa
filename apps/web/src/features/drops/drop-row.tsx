'use client'

import { useTranslations } from 'next-intl'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { useOfferWords } from '@/features/coupons/use-offer-words.ts'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Campaign } from '@/trpc/outputs.ts'

/** A drop to come or gone by, as one line of a programme. */
export function DropRow({ campaign, over }: { campaign: Campaign; over: boolean }) {
  const t = useTranslations('drops')
  const tCoupon = useTranslations('coupons')
  const offerWords = useOfferWords()
  const when = useShopDate()
  const { id, name, discount, startsAt, endsAt, quantity } = campaign
  return (
    <li className="border-t border-hairline last:border-b">
      <Link
        href={`/drops/${id}`}
        className="group grid items-baseline gap-x-5 gap-y-1 py-5 md:grid-cols-12 md:py-7"
      >
        <span className="text-sm tabular-nums md:col-span-3">
          {over ? (
            <span className="text-muted">{t('closed', { when: when(endsAt) })}</span>
          ) : (
            <span className="font-semibold">{t('opens', { when: when(startsAt) })}</span>
          )}
        </span>
        <span className="md:col-span-6">
          <span
            className={`block text-2xl font-bold tracking-tighter decoration-2 underline-offset-4 group-hover:underline ${over ? 'text-muted' : ''}`}
          >
            {name}
          </span>
          <span className="mt-1 block text-sm text-muted">{offerWords(campaign)}</span>
        </span>
        <span className="flex items-baseline gap-3 md:col-span-3 md:justify-end">
          <span className={`text-2xl font-extrabold tracking-tighter ${over ? 'text-muted' : ''}`}>
            {offerFigure(discount)} <span className="text-base font-semibold">{tCoupon('off')}</span>
          </span>
          <span className="text-sm text-muted">{t('quantity', { count: quantity })}</span>
        </span>
      </Link>
    </li>
  )
}
