'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import { dropState } from './drop-state.ts'

export interface LeadOnProps {
  /** The drop to go to; without one, the way leads to the new pieces. */
  next: Campaign | null
  /** The shop's time, ms. */
  now: number
}

/** Where to go from a drop that has nothing left. */
export function LeadOn({ next, now }: LeadOnProps) {
  const t = useTranslations('drops')
  const tCoupon = useTranslations('coupons')
  const when = useShopDate()
  const id = useId()
  if (!next)
    return (
      <LinkButton size="lg" className="w-full">
        <Link href="/products">{t('next.pieces')}</Link>
      </LinkButton>
    )
  const isOpen = dropState(next, now) === 'open'
  return (
    <section aria-labelledby={id} className="grid gap-5">
      <div className="grid gap-1">
        <h2 id={id} className="text-sm font-semibold tracking-normal">
          {isOpen ? t('groups.open') : t('groups.before')}
        </h2>
        <p className="text-2xl font-bold tracking-tighter">{next.name}</p>
        <p className="text-sm text-muted">
          {offerFigure(next.discount)} {tCoupon('off')} ·{' '}
          {isOpen ? t('closes', { when: when(next.endsAt) }) : t('opens', { when: when(next.startsAt) })}
        </p>
      </div>
      <LinkButton variant={isOpen ? 'signal' : 'solid'} size="lg" className="w-full">
        <Link href={`/drops/${next.id}`}>{isOpen ? t('see') : t('next.drop')}</Link>
      </LinkButton>
    </section>
  )
}
