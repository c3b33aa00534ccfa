import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountSkeleton } from '@/features/account/account-skeleton.tsx'
import { AccountView } from '@/features/account/account-view.tsx'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('title'), robots: { index: false } }
}

export default function AccountPage() {
  return (
    <div className="frame pt-8 md:pt-12">
      <SignedInOnly fallback={<AccountSkeleton />}>
        <AccountView />
      </SignedInOnly>
    </div>
  )
}
