import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { TaskPicture } from '@/features/account/task-picture.tsx'
import { DeadLink } from '@/features/reset/dead-link.tsx'
import { NewPassword } from '@/features/reset/new-password.tsx'

type Props = PageProps<'/[locale]/reset-password'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reset.new')
  // The address holds the token: no other page is told where its visitor came from.
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

export default async function ResetPasswordPage({ searchParams }: Props) {
  const { token } = await searchParams
  const picture = <TaskPicture locale={await getLocale()} />
  return typeof token === 'string' ? (
    <NewPassword token={token} picture={picture} />
  ) : (
    <DeadLink picture={picture} />
  )
}
