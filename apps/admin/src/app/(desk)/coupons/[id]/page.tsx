import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CouponView } from '@/features/coupons/coupon-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coupons')
  return { title: t('campaign') }
}

export default async function CouponPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <CouponView id={id} />
}
