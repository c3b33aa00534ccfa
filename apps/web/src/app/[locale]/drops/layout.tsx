import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { wordsOf } from '@/i18n/browser-words.ts'

export default async function DropsLayout({ children }: { children: ReactNode }) {
  const words = wordsOf('drops', await getLocale())
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>
}
