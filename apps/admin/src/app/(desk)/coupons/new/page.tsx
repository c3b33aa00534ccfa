import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CouponEditor } from '@/features/coupons/editor/coupon-editor.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coupons')
  return { title: t('new') }
}

export default function NewCouponPage() {
  return <CouponEditor coupon={null} />
}
