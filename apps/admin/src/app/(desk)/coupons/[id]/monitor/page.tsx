import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MonitorView } from '@/features/coupons/monitor/monitor-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('coupons')
  return { title: t('monitor.title') }
}

export default async function MonitorPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <MonitorView id={id} />
}
