import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { OrdersView } from '@/features/orders/orders-view.tsx'
import { readStatusFilter } from '@/features/orders/status-filter.ts'

type Props = PageProps<'/[locale]/orders'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders')
  return { title: t('title'), robots: { index: false } }
}

export default async function OrdersPage({ searchParams }: Props) {
  const t = await getTranslations('orders')
  const { status } = await searchParams
  return (
    <div className="frame pt-8 md:pt-12">
      <h1 className="mb-4 text-title font-bold">{t('title')}</h1>
      <SignedInOnly fallback={<RowsSkeleton />}>
        <OrdersView status={readStatusFilter(status)} />
      </SignedInOnly>
    </div>
  )
}
