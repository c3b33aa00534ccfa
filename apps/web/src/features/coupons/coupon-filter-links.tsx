'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { type CouponFilter, couponFilters } from './coupon-filter.ts'

/** Narrows the list; the address is its state. */
export function CouponFilterLinks({ status }: { status: CouponFilter | undefined }) {
  const t = useTranslations('coupons')
  return (
    <nav aria-label={t('filter')} className="-mx-1 mb-6 flex scrollbar-none overflow-x-auto">
      {[undefined, ...couponFilters].map((each) => (
        <Link
          key={each ?? 'all'}
          href={each ? `/coupons?status=${each}` : '/coupons'}
          replace
          scroll={false}
          aria-current={each === status ? 'page' : undefined}
          className={cn(
            'mr-4 inline-flex min-h-11 items-center px-1 text-sm whitespace-nowrap decoration-2 underline-offset-8 hover:underline',
            each === status ? 'font-bold underline' : 'text-muted',
          )}
        >
          {each ? t(`status.${each}`) : t('all')}
        </Link>
      ))}
    </nav>
  )
}
