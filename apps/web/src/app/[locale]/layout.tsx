import '../globals.css'

import { Awake } from '@firstcome/ui/awake'
import { earlyPresses } from '@firstcome/ui/early-presses'
import { themeScript } from '@firstcome/ui/theme-script'
import { Toaster } from '@firstcome/ui/toaster'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { readShopEnv } from '@/env.ts'
import { MergeGuestCart } from '@/features/cart/merge-guest-cart.tsx'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { ogOf } from '@/features/og/og-of.ts'
import { CategoryNav } from '@/features/shell/category-nav.tsx'
import { Footer } from '@/features/shell/footer.tsx'
import { Header } from '@/features/shell/header.tsx'
import { PageTurn } from '@/features/shell/page-turn.tsx'
import { preloadType } from '@/features/shell/preload-type.ts'
import { wordsOf } from '@/i18n/browser-words.ts'
import { routing } from '@/i18n/routing.ts'
import { ShopProvider } from '@/trpc/shop-provider.tsx'

// Rendered when it is asked for, so that a build needs no running API; what everyone sees alike is kept by page-cache.
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
    openGraph: await ogOf('home', t('title')),
    twitter: { card: 'summary_large_image' },
  }
}

export default async function ShopLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  preloadType()
  const [t, categories] = await Promise.all([getTranslations('shell'), readCategories(locale)])
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <script dangerouslySetInnerHTML={{ __html: earlyPresses }} />
      </head>
      <body className="flex flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
        >
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={wordsOf('browsing', locale)}>
          <ShopProvider>
            <Header categories={categories} />
            <CategoryNav categories={categories} />
            <main id="main" tabIndex={-1} className="flex-1 outline-none">
              {children}
            </main>
            <Footer categories={categories} />
            <PageTurn />
            <Awake />
            <MergeGuestCart />
            <Toaster label={t('notices')} />
          </ShopProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
