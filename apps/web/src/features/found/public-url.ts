import type { Locale } from 'next-intl'
import { readShopEnv } from '@/env.ts'
import { getPathname } from '@/i18n/navigation.ts'

/** The whole address of a page in a language, as the outside knows it. */
export function publicUrl(href: string, locale: Locale): string {
  return new URL(getPathname({ href, locale }), readShopEnv().publicUrl).href
}
