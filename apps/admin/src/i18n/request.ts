import { shopTimeZone } from '@firstcome/ui/shop-time-zone'
import { cookies } from 'next/headers'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { LOCALE_COOKIE, locales } from './locales.ts'
import { messages } from './messages.ts'

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = hasLocale(locales, chosen) ? chosen : locales[0]
  return { locale, messages: messages[locale], timeZone: shopTimeZone }
})
