import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OrderView } from '@/features/order/order-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order')
  return { title: t('title') }
}

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <OrderView id={id} />
}
