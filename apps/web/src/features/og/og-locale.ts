import { notFound } from 'next/navigation'
import { hasLocale, type Locale } from 'next-intl'
import { routing } from '@/i18n/routing.ts'

/** The language of a picture's address; any other word is the 404 page. */
export const ogLocale = (locale: string): Locale => (hasLocale(routing.locales, locale) ? locale : notFound())
