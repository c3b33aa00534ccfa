'use client'

import { useLocale } from 'next-intl'
import { LOCALE_COOKIE } from '@/i18n/locales.ts'

const YEAR_S = 365 * 24 * 60 * 60

/** Shows the same page in the other language; a whole load, because the document's language changes with it. */
export function useSwitchLanguage() {
  const other = useLocale() === 'ko' ? 'en' : 'ko'
  return () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = `${LOCALE_COOKIE}=${other}; path=/; max-age=${YEAR_S}; samesite=lax`
    window.location.reload()
  }
}
