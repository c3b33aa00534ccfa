import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { ThanksPage } from '@/features/orders/order-page.tsx'
import { OrderSkeleton } from '@/features/orders/order-skeleton.tsx'

type Props = PageProps<'/[locale]/orders/[id]/thanks'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders.thanks')
  return { title: t('pageTitle'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  return (
    <div className="frame pt-10 md:pt-16">
      <SignedInOnly fallback={<OrderSkeleton />}>
        <ThanksPage id={id} />
      </SignedInOnly>
    </div>
  )
}
