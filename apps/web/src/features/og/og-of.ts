import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { routing } from '@/i18n/routing.ts'
import { cardSize } from './card.tsx'

const ogLocales = { ko: 'ko_KR', en: 'en_US' }

/**
 * What others show when a page is shared, beside its title and description: the picture `card` of /og, which is `home`,
 * `products/<slug>` or `drops/<id>`, and what that shows in words.
 */
export async function ogOf(card: string, alt: string): Promise<Metadata['openGraph']> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('shell')])
  const others = routing.locales.filter((each) => each !== locale)
  return {
    siteName: t('title'),
    locale: ogLocales[locale],
    alternateLocale: others.map((each) => ogLocales[each]),
    type: 'website',
    images: [{ url: `/og/${locale}/${card}.jpg`, ...cardSize, alt }],
  }
}
