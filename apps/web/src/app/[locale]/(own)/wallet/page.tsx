import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { WalletSkeleton } from '@/features/wallet/wallet-skeleton.tsx'
import { WalletView } from '@/features/wallet/wallet-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wallet')
  return { title: t('title'), robots: { index: false } }
}

export default async function WalletPage() {
  const t = await getTranslations('wallet')
  return (
    <div className="frame pt-8 md:pt-12">
      <h1 className="mb-8 text-title font-bold">{t('title')}</h1>
      <SignedInOnly fallback={<WalletSkeleton />}>
        <WalletView />
      </SignedInOnly>
    </div>
  )
}
