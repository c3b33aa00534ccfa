import createMiddleware from 'next-intl/middleware'
import { routing } from '@/i18n/routing.ts'

export const proxy = createMiddleware(routing)

/** All but what has its own answer; an unknown file is an unknown page, and says so in the shop's words. */
export const config = {
  matcher: [
    '/((?!api/|media/|_next/|og/|icons/|sitemap/|sitemap\\.xml|robots\\.txt|manifest\\.webmanifest|icon\\.svg|apple-icon\\.png).*)',
  ],
}
