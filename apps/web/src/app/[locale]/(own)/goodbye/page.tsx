import { LinkButton } from '@firstcome/ui/link-button'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.goodbye')
  return { title: t('title'), robots: { index: false } }
}

export default async function GoodbyePage() {
  const t = await getTranslations('account.goodbye')
  return (
    <div className="frame pt-8 pb-16 md:pt-16 md:pb-28">
      <h1 className="text-title font-bold">{t('title')}</h1>
      <p className="mt-4 mb-8 max-w-sm text-muted">{t('body')}</p>
      <LinkButton variant="outline">
        <Link href="/">{t('action')}</Link>
      </LinkButton>
    </div>
  )
}
