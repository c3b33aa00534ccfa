import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SlipView } from '@/features/order/slip-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order.slip')
  return { title: t('title') }
}

export default async function SlipPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <SlipView id={id} />
}
