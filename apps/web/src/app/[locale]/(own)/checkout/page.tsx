import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { Checkout } from '@/features/checkout/checkout.tsx'
import { CheckoutSkeleton } from '@/features/checkout/checkout-skeleton.tsx'
import { NothingToBuy } from '@/features/checkout/nothing-to-buy.tsx'
import { readBuy } from '@/features/checkout/read-buy.ts'

type Props = PageProps<'/[locale]/checkout'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('title'), robots: { index: false } }
}

export default async function CheckoutPage({ searchParams }: Props) {
  const t = await getTranslations('checkout')
  const { buy } = await searchParams
  const lines = buy === undefined ? undefined : readBuy(String(buy))
  return (
    <div className="frame pt-8 md:pt-12">
      <h1 className="mb-8 text-title font-bold">{t('title')}</h1>
      {lines === null ? (
        <NothingToBuy kind="brokenLink" />
      ) : (
        <SignedInOnly fallback={<CheckoutSkeleton />}>
          <Checkout lines={lines} />
        </SignedInOnly>
      )}
    </div>
  )
}
