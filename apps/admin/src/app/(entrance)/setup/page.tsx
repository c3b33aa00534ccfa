import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SetUpView } from '@/features/sign-in/set-up-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entrance.setUp')
  return { title: t('title') }
}

export default function SetUpPage() {
  return <SetUpView />
}
