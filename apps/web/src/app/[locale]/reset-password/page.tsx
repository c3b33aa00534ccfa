import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/features/reset/dead-link.tsx'
import { NewPasswordForm } from '@/features/reset/new-password-form.tsx'
import { ResetPage } from '@/features/reset/reset-page.tsx'

type Props = PageProps<'/[locale]/reset-password'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reset.new')
  // The address holds the token: no other page is told where its visitor came from.
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

export default async function ResetPasswordPage({ searchParams }: Props) {
  const { token } = await searchParams
  const t = await getTranslations('reset')
  return (
    <ResetPage title={t('new.title')} lead={t('new.lead')} back={t('back')}>
      {typeof token === 'string' ? <NewPasswordForm token={token} /> : <DeadLink />}
    </ResetPage>
  )
}
