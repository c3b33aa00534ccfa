import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { OrderPage } from '@/features/orders/order-page.tsx'
import { OrderSkeleton } from '@/features/orders/order-skeleton.tsx'

type Props = PageProps<'/[locale]/orders/[id]'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders')
  return { title: t('one'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  return (
    <div className="frame pt-4 md:pt-8">
      <SignedInOnly fallback={<OrderSkeleton />}>
        <OrderPage id={id} />
      </SignedInOnly>
    </div>
  )
}
