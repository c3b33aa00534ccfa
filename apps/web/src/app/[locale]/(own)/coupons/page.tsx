import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { readCouponFilter } from '@/features/coupons/coupon-filter.ts'
import { CouponsView } from '@/features/coupons/coupons-view.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'

type Props = PageProps<'/[locale]/coupons'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coupons')
  return { title: t('title'), robots: { index: false } }
}

export default async function CouponsPage({ searchParams }: Props) {
  const t = await getTranslations('coupons')
  const { status } = await searchParams
  return (
    <div className="frame pt-8 md:pt-12">
      <h1 className="mb-4 text-title font-bold">{t('title')}</h1>
      <SignedInOnly fallback={<RowsSkeleton />}>
        <CouponsView status={readCouponFilter(status)} />
      </SignedInOnly>
    </div>
  )
}
