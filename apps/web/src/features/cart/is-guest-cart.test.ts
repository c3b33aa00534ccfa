import { expect, test } from 'vitest'
import { isGuestCart } from './is-guest-cart.ts'

const snapshot = {
  productId: 'p',
  slug: 'tee',
  name: 'Tee',
  image: { url: '/tee.svg', alt: 'Tee', width: 800, height: 1000, optionValue: null },
  options: { color: 'ink' },
  unitPrice: 39_000,
  stock: 3,
}
const cart = { id: 'a', lines: [{ variantId: 'v', quantity: 2, snapshot }] }

test('a kept cart is one, with a picture or without', () => {
  expect(isGuestCart(cart)).toBe(true)
  expect(isGuestCart({ id: '', lines: [] })).toBe(true)
  expect(isGuestCart(withSnapshot({ image: null }))).toBe(true)
})

test.each([
  ['nothing', null],
  ['a text', 'cart'],
  ['no lines', { id: 'a' }],
  ['lines that are no list', { id: 'a', lines: {} }],
  ['a line that is none', { id: 'a', lines: [null] }],
  ['a line without a quantity', { id: 'a', lines: [{ variantId: 'v', snapshot }] }],
  ['a price that is a text', withSnapshot({ unitPrice: '39000' })],
  ['options that are a text', withSnapshot({ options: 'ink' })],
  ['a picture without its size', withSnapshot({ image: { url: '/tee.svg', alt: 'Tee' } })],
  ['no picture named', withSnapshot({ image: undefined })],
])('%s is no cart', (_what, kept) => {
  expect(isGuestCart(kept)).toBe(false)
})

function withSnapshot(changes: object) {
  return { ...cart, lines: [{ variantId: 'v', quantity: 2, snapshot: { ...snapshot, ...changes } }] }
}
