import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { alternatesOf } from '@/i18n/alternates-of.ts'
import type { LegalPage } from './legal-pages.ts'

/** How a page of small print is found. */
export async function legalMetadata(page: LegalPage): Promise<Metadata> {
  const t = await getTranslations('legal')
  return {
    title: t(`${page}.title`),
    description: t(`${page}.lead`),
    alternates: alternatesOf(`/${page}`, await getLocale()),
  }
}
