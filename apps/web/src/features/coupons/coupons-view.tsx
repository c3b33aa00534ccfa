'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { useShopTime } from '@/features/orders/use-shop-time.ts'
import { Link } from '@/i18n/navigation.ts'
import type { CouponFilter } from './coupon-filter.ts'
import { CouponFilterLinks } from './coupon-filter-links.tsx'
import { CouponRow } from './coupon-row.tsx'
import { useMyCoupons } from './use-my-coupons.ts'

/** The shopper's coupons, the newest first. */
export function CouponsView({ status }: { status: CouponFilter | undefined }) {
  return (
    <>
      <CouponFilterLinks status={status} />
      <CouponList key={status ?? 'all'} status={status} />
    </>
  )
}

function CouponList({ status }: { status: CouponFilter | undefined }) {
  const t = useTranslations('coupons')
  const now = useShopTime()
  const coupons = useMyCoupons(status)
  const items = coupons.data?.pages.flatMap((page) => page.items)
  if (!items)
    return coupons.isError ? <LoadFailed onRetry={() => void coupons.refetch()} /> : <RowsSkeleton />
  if (items.length === 0)
    return (
      <NothingListed of="coupons" unfiltered={status !== undefined ? '/coupons' : null} source="/drops" />
    )
  return (
    <div className="grid gap-8">
      <Rows label={t('title')}>
        {items.map((coupon) => (
          <CouponRow key={coupon.id} coupon={coupon} now={now} />
        ))}
      </Rows>
      <LoadMore list={coupons} />
      <p>
        <Link
          href="/drops"
          className="inline-flex min-h-11 items-center text-sm font-medium underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          {t('more')}
        </Link>
      </p>
    </div>
  )
}
