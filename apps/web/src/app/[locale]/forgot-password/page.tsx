import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForgotPasswordForm } from '@/features/reset/forgot-password-form.tsx'
import { ResetPage } from '@/features/reset/reset-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reset.forgot')
  return { title: t('title'), robots: { index: false } }
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations('reset')
  return (
    <ResetPage title={t('forgot.title')} lead={t('forgot.lead')} back={t('back')}>
      <ForgotPasswordForm />
    </ResetPage>
  )
}
