import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationView } from '@/features/sign-in/invitation-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entrance.invitation')
  return { title: t('title') }
}

export default function InvitationPage() {
  return <InvitationView />
}
