import type { MetadataRoute } from 'next'
import { readShopEnv } from '@/env.ts'
import { routing } from '@/i18n/routing.ts'

export const dynamic = 'force-dynamic'

/** What is somebody's own, or says nothing without them. */
const personal = [
  'account',
  'cart',
  'checkout',
  'coupons',
  'notifications',
  'orders',
  'reset-password',
  'returns',
  'wallet',
]

export default function robots(): MetadataRoute.Robots {
  const roots = routing.locales.map((locale) => (locale === routing.defaultLocale ? '' : `/${locale}`))
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/api/', ...roots.flatMap((root) => personal.map((page) => `${root}/${page}`))],
    },
    sitemap: new URL('/sitemap.xml', readShopEnv().publicUrl).href,
  }
}
