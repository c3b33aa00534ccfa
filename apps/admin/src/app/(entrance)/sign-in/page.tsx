import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignInView } from '@/features/sign-in/sign-in-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('entrance.signIn')
  return { title: t('title') }
}

export default function SignInPage() {
  return <SignInView />
}
