import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignedInOnly } from '@/features/account/signed-in-only.tsx'
import { InboxView } from '@/features/inbox/inbox-view.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('inbox')
  return { title: t('title'), robots: { index: false } }
}

export default async function NotificationsPage() {
  const t = await getTranslations('inbox')
  return (
    <div className="frame pt-8 md:pt-12">
      <h1 className="mb-8 text-title font-bold">{t('title')}</h1>
      <SignedInOnly fallback={<RowsSkeleton />}>
        <InboxView />
      </SignedInOnly>
    </div>
  )
}
