'use client'

import { useTranslations } from 'next-intl'
import { FilterLinks } from '@/features/list/filter-links.tsx'
import { type CouponFilter, couponFilters } from './coupon-filter.ts'

/** Narrows the shopper's coupons. */
export function CouponFilterLinks({ status }: { status: CouponFilter | undefined }) {
  const t = useTranslations('coupons')
  return (
    <FilterLinks
      label={t('filter')}
      list="/coupons"
      filters={couponFilters}
      current={status}
      nameOf={(each) => (each ? t(`status.${each}`) : t('all'))}
    />
  )
}
