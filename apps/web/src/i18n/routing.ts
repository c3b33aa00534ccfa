import { defineRouting } from 'next-intl/routing'

/** Korean lives at the bare address, English under /en; the address alone decides, so that a link is what it says. */
export const routing = defineRouting({
  locales: ['ko', 'en'],
  defaultLocale: 'ko',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
