import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getPathname } from './navigation.ts'

/** The one address of a page in its language, and the same page in the others. */
export function alternatesOf(href: string, locale: Locale): Metadata['alternates'] {
  const [ko, en] = [getPathname({ href, locale: 'ko' }), getPathname({ href, locale: 'en' })]
  return { canonical: locale === 'ko' ? ko : en, languages: { ko, en, 'x-default': ko } }
}
