import type { Locale } from 'next-intl'
import { type Messages, messages } from './messages.ts'

type Name = keyof Messages

const browsing = ['cart', 'catalogue', 'list', 'popular', 'product', 'shell'] as const

/** What parts in the browser may say in each part of the shop; every page carries its words, so it carries no others. */
export const browserWords = {
  browsing,
  drops: [...browsing, 'coupons', 'drops'],
  own: [
    ...browsing,
    'account',
    'checkout',
    'coupons',
    'inbox',
    'orders',
    'reset',
    'returns',
    'tokens',
    'wallet',
  ],
} satisfies Record<string, readonly Name[]>

/** The messages of one part of the shop in one language. */
export function wordsOf(part: keyof typeof browserWords, locale: Locale): Partial<Messages> {
  return Object.fromEntries(browserWords[part].map((name) => [name, messages[locale][name]]))
}
