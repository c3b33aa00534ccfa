import { won } from '@firstcome/db/domain/money'
import { expect, it } from 'vitest'
import type { ProductPage } from '@/trpc/outputs.ts'
import type { GuestLine } from './guest-cart.ts'
import { showGuestLines } from './guest-lines.ts'

const now = new Date('2026-11-21T02:00:00.000Z')

const line = (over: Partial<GuestLine> = {}): GuestLine => ({
  variantId: 'v1',
  quantity: 2,
  snapshot: {
    productId: 'p1',
    slug: 'field-jacket',
    name: '필드 재킷',
    image: null,
    options: { 색상: '잉크' },
    unitPrice: 89_000,
    stock: 5,
  },
  ...over,
})

const product = (stock: number, over: Partial<ProductPage> = {}): ProductPage => ({
  id: 'p1',
  slug: 'field-jacket',
  name: 'Field jacket',
  category: 'outerwear',
  priceFrom: won(95_000),
  priceTo: won(95_000),
  compareAt: null,
  image: { url: 'http://localhost/x.svg', alt: '', width: 1, height: 1, optionValue: null },
  colors: ['Ink'],
  remaining: stock,
  inStock: stock > 0,
  saleStartsAt: null,
  saleEndsAt: null,
  description: '',
  images: [],
  options: [],
  variants: [
    { id: 'v1', sku: 'FJ-1', options: { Color: 'Ink' }, price: won(95_000), compareAt: null, stock },
  ],
  maxPerCustomer: null,
  dropNumber: null,
  ...over,
})

const problemOf = (answer: ProductPage | null) =>
  showGuestLines([line()], new Map([['p1', answer]]), now)[0]?.problem

it('shows what was remembered until the shop has answered', () => {
  expect(showGuestLines([line()], new Map(), now)).toMatchObject([
    { name: '필드 재킷', unitPrice: 89_000, lineTotal: 178_000, stock: 5, problem: null },
  ])
})

it('then shows the price and the words of today', () => {
  expect(showGuestLines([line()], new Map([['p1', product(5)]]), now)).toMatchObject([
    { name: 'Field jacket', options: { Color: 'Ink' }, lineTotal: 190_000, problem: 'PRICE_CHANGED' },
  ])
})

it('says what stands in the way of a line', () => {
  expect(problemOf(product(1))).toBe('NOT_ENOUGH')
  expect(problemOf(product(0))).toBe('SOLD_OUT')
  expect(problemOf(null)).toBe('UNAVAILABLE')
  expect(problemOf(product(9, { variants: [] }))).toBe('UNAVAILABLE')
  expect(problemOf(product(9, { maxPerCustomer: 1 }))).toBe('PURCHASE_LIMIT')
  expect(problemOf(product(9, { saleStartsAt: '2026-11-21T02:00:01.000Z' }))).toBe('NOT_ON_SALE')
  expect(problemOf(product(9, { saleEndsAt: '2026-11-21T02:00:00.000Z' }))).toBe('NOT_ON_SALE')
})
