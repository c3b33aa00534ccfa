import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { TaskPicture } from '@/features/account/task-picture.tsx'
import { ForgotPassword } from '@/features/reset/forgot-password.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reset.forgot')
  return { title: t('title'), robots: { index: false } }
}

export default async function ForgotPasswordPage() {
  return <ForgotPassword picture={<TaskPicture locale={await getLocale()} />} />
}
