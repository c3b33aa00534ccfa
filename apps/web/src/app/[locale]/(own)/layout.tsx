import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { wordsOf } from '@/i18n/browser-words.ts'

/** What is a person's own, from the cart to the account: it says more than the pages that everyone browses. */
export default async function OwnLayout({ children }: { children: ReactNode }) {
  const words = wordsOf('own', await getLocale())
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>
}
