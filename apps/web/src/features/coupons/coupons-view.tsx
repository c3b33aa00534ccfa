'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { NothingFiltered } from '@/features/list/nothing-filtered.tsx'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { useShopTime } from '@/features/orders/use-shop-time.ts'
import { Link } from '@/i18n/navigation.ts'
import type { IssuedCoupon } from '@/trpc/outputs.ts'
import type { CouponFilter } from './coupon-filter.ts'
import { CouponFilterLinks } from './coupon-filter-links.tsx'
import { CouponRow } from './coupon-row.tsx'
import { type MyCoupons, useMyCoupons } from './use-my-coupons.ts'

/** The shopper's coupons, the newest first. */
export function CouponsView({ status }: { status: CouponFilter | undefined }) {
  const coupons = useMyCoupons(status)
  const items = coupons.data?.pages.flatMap((page) => page.items)
  if (items?.length === 0 && !status)
    return (
      <div className="pt-4">
        <NothingListed of="coupons" source="/drops" />
      </div>
    )
  return (
    <div className="lg:max-w-3/4">
      <CouponFilterLinks status={status} />
      {items ? <CouponList coupons={items} list={coupons} /> : <NotYet list={coupons} />}
    </div>
  )
}

function NotYet({ list: { isError, refetch } }: { list: MyCoupons }) {
  return isError ? <LoadFailed onRetry={() => void refetch()} /> : <RowsSkeleton />
}

function CouponList({ coupons, list }: { coupons: IssuedCoupon[]; list: MyCoupons }) {
  const t = useTranslations('coupons')
  const now = useShopTime()
  if (coupons.length === 0) return <NothingFiltered of="coupons" list="/coupons" />
  return (
    <div className="grid gap-8">
      <Rows label={t('title')}>
        {coupons.map((coupon) => (
          <CouponRow key={coupon.id} coupon={coupon} now={now} />
        ))}
      </Rows>
      <LoadMore list={list} />
      <p>
        <Link
          href="/drops"
          className="inline-flex min-h-11 items-center text-sm font-medium underline decoration-outline underline-offset-4 hover:decoration-ink"
        >
          {t('more')}
        </Link>
      </p>
    </div>
  )
}
