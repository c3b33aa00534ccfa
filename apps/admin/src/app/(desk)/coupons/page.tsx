import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CouponsView } from '@/features/coupons/coupons-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coupons')
  return { title: t('title') }
}

export default function CouponsPage() {
  return <CouponsView />
}
