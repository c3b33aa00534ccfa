import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DropsView } from '@/features/drops/drops-view.tsx'
import { readCampaigns } from '@/features/drops/read-campaigns.ts'
import { alternatesOf } from '@/i18n/alternates-of.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('drops')
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternatesOf('/drops', await getLocale()),
  }
}

export default async function DropsPage() {
  const t = await getTranslations('drops')
  const campaigns = await readCampaigns(await getLocale())
  return (
    <div className="frame pt-8 md:pt-12">
      <header className="mb-12 grid gap-x-5 gap-y-4 md:mb-16 md:grid-cols-12">
        <h1 className="text-title font-bold md:col-span-8">{t('title')}</h1>
        <p className="max-w-sm text-muted md:col-span-4">{t('lead')}</p>
      </header>
      <DropsView campaigns={campaigns} madeAt={Date.now()} />
    </div>
  )
}
