import type { Address, Line, Locale } from '@firstcome/client'
import type { Quote } from '@/trpc/outputs.ts'
import type { Intention } from './attempt.ts'

export interface Meant {
  userId: string
  way: Intention['way']
  bought: Line[] | undefined
  quote: Quote
  couponId: string | null
  address: Address
  locale: Locale
}

/** What the shopper means by pressing the button: these lines, to this address, at the total on the screen. */
export const intentionOf = ({ userId, way, bought, quote, couponId, address, locale }: Meant): Intention => ({
  userId,
  way,
  shown: quote.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
  request: {
    lines: bought,
    shipTo: address,
    issuedCouponId: couponId,
    expectedTotal: quote.total,
    locale,
  },
})
