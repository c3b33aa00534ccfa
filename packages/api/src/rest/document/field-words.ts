/** What a field means wherever it is found. */
export const fieldWords: Record<string, string> = {
  after: 'Where to go on: `after` of the answer before.',
  amount: 'In won, a whole number from 1,000 to 1,000,000.',
  as: '`cookie` for a page of the shop itself, `bearer` for everyone else.',
  colors:
    'Keys of colours, any of them. With `sizes` one variant must be both; with `inStock` it must be in stock.',
  cursor: '`nextCursor` of the page before, as it came.',
  expectedTotal: 'The total that the shopper saw. Another one is refused with PRICE_CHANGED.',
  expiresInDays: 'null for a token that does not run out.',
  from: 'Placed at or after this moment.',
  guestCartId: 'An id that the guest’s device made once for its cart.',
  idOrSlug: 'The id of the product, or the name in its address.',
  idempotencyKey:
    '8 to 255 visible ASCII characters, chosen once for each intention. Or in the header Idempotency-Key; one of the two is needed.',
  inStock: 'Only what can be bought now.',
  issuedCouponId: 'A coupon that the shopper has, to be used for this.',
  limit: 'How many at once.',
  lines: 'Pieces and how many of each.',
  locale: 'The language of names and texts.',
  maxPrice: 'In won.',
  minPrice: 'In won.',
  q: 'Words to be found in the name or the description.',
  sizes: 'Keys of sizes, any of them.',
  shipTo: 'Where it goes; without it, the default address.',
  to: 'Placed before this moment.',
  types: 'Only events of these types.',
  window: 'The time that is looked back on.',
}
