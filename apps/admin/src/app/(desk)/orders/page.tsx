import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OrdersView } from '@/features/orders/orders-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders')
  return { title: t('title') }
}

export default function OrdersPage() {
  return <OrdersView />
}
