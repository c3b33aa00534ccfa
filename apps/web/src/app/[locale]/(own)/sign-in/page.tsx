import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EnterPage } from '@/features/account/enter-page.tsx'
import { nextPath } from '@/features/account/next-path.ts'
import { SignInForm } from '@/features/account/sign-in-form.tsx'
import { TaskPicture } from '@/features/account/task-picture.tsx'

type Props = PageProps<'/[locale]/sign-in'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn')
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  const t = await getTranslations('account.signIn')
  return (
    <EnterPage
      title={t('title')}
      lead={t('lead')}
      picture={<TaskPicture locale={await getLocale()} />}
      next={next}
      other={{ question: t('other.question'), action: t('other.action'), href: '/sign-up' }}
    >
      <SignInForm />
    </EnterPage>
  )
}
