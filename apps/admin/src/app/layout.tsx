import './globals.css'

import { themeScript } from '@firstcome/ui/theme-script'
import { Toaster } from '@firstcome/ui/toaster'
import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readShopUrl } from '@/env.ts'
import { ShopUrlProvider } from '@/features/shell/shop-url.tsx'
import { DeskProvider } from '@/trpc/desk-provider.tsx'

// Rendered for each request: every page carries its own nonce, and nothing of the desk is kept anywhere.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f8f8' },
    { media: '(prefers-color-scheme: dark)', color: '#161616' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, robots: { index: false } }
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('shell')])
  return (
    <html lang={locale} data-app="admin" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
        >
          {t('skip')}
        </a>
        <NextIntlClientProvider>
          <ShopUrlProvider url={readShopUrl()}>
            <DeskProvider>{children}</DeskProvider>
          </ShopUrlProvider>
          <Toaster label={t('notices')} />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
