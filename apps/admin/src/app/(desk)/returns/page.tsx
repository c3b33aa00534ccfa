import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReturnsView } from '@/features/returns/returns-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('returns')
  return { title: t('title') }
}

export default function ReturnsPage() {
  return <ReturnsView />
}
