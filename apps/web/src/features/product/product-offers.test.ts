import { won } from '@firstcome/db/domain/money'
import { describe, expect, it } from 'vitest'
import { productOffers } from './product-offers.ts'

const opens = '2026-11-21T11:00:00.000Z'
const closes = '2026-11-22T11:00:00.000Z'
const variant = (id: string, stock: number) => ({
  id,
  sku: `JACKET-${id}`,
  options: { Colour: 'Ink', Size: id },
  price: won(89_000),
  compareAt: null,
  stock,
})
const piece = (window: { saleStartsAt: string | null; saleEndsAt: string | null }) => ({
  name: 'Field jacket',
  variants: [variant('M', 3), variant('L', 0)],
  ...window,
})

const statesOf = (product: ReturnType<typeof piece>, now: number) =>
  productOffers(product, 'https://shop.example/products/field-jacket', now).map(({ availability }) =>
    availability.replace('https://schema.org/', ''),
  )

describe('the offers of a piece', () => {
  it('name each variant, its price and its own address', () => {
    const [first] = productOffers(
      piece({ saleStartsAt: null, saleEndsAt: null }),
      'https://shop.example/p',
      0,
    )
    expect(first).toEqual({
      '@type': 'Offer',
      sku: 'JACKET-M',
      name: 'Ink, M',
      url: 'https://shop.example/p?variant=M',
      price: 89_000,
      priceCurrency: 'KRW',
      availability: 'https://schema.org/InStock',
    })
  })

  it('tell what is sold out from what is not', () => {
    expect(statesOf(piece({ saleStartsAt: null, saleEndsAt: null }), 0)).toEqual(['InStock', 'SoldOut'])
  })

  it('follow the window of a drop to the millisecond', () => {
    const drop = piece({ saleStartsAt: opens, saleEndsAt: closes })
    expect(statesOf(drop, Date.parse(opens) - 1)).toEqual(['PreSale', 'SoldOut'])
    expect(statesOf(drop, Date.parse(opens))).toEqual(['LimitedAvailability', 'SoldOut'])
    expect(statesOf(drop, Date.parse(closes) - 1)).toEqual(['LimitedAvailability', 'SoldOut'])
    expect(statesOf(drop, Date.parse(closes))).toEqual(['Discontinued', 'Discontinued'])
  })
})
