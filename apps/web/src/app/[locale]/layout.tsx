import '../globals.css'

import { Toaster } from '@firstcome/ui/toaster'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { readShopEnv } from '@/env.ts'
import { MergeGuestCart } from '@/features/cart/merge-guest-cart.tsx'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { CategoryNav } from '@/features/shell/category-nav.tsx'
import { Footer } from '@/features/shell/footer.tsx'
import { Header } from '@/features/shell/header.tsx'
import { themeScript } from '@/features/shell/theme-script.ts'
import { routing } from '@/i18n/routing.ts'
import { ShopProvider } from '@/trpc/shop-provider.tsx'

// Rendered for each request: a build needs no running API, and every page carries its own nonce.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#191816' },
  ],
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return {}
  const t = await getTranslations({ locale, namespace: 'shell' })
  return {
    metadataBase: new URL(readShopEnv().publicUrl),
    title: { default: `${t('title')} — ${t('tagline')}`, template: `%s — ${t('title')}` },
    description: t('description'),
    openGraph: { siteName: t('title'), locale: locale === 'ko' ? 'ko_KR' : 'en_US', type: 'website' },
  }
}

export default async function ShopLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const [t, categories] = await Promise.all([getTranslations('shell'), readCategories(locale)])
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body className="flex flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
        >
          {t('skip')}
        </a>
        <NextIntlClientProvider>
          <ShopProvider>
            <Header categories={categories} />
            <CategoryNav categories={categories} />
            <main id="main" tabIndex={-1} className="min-h-[calc(100dvh-4rem)] flex-1 outline-none">
              {children}
            </main>
            <Footer categories={categories} />
            <MergeGuestCart />
            <Toaster label={t('notices')} />
          </ShopProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
