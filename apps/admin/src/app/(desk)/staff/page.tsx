import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StaffView } from '@/features/staff/staff-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff')
  return { title: t('title') }
}

export default function StaffPage() {
  return <StaffView />
}
