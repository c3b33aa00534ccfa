import { won } from '@firstcome/db/domain/money'
import { expect, it } from 'vitest'
import type { CartLine } from '@/trpc/outputs.ts'
import { withLine } from './with-line.ts'
import { withQuantity } from './with-quantity.ts'

const line = (variantId: string, over: Partial<CartLine> = {}): CartLine => ({
  variantId,
  productId: 'p',
  slug: 'field-jacket',
  name: 'Field jacket',
  image: null,
  options: { Color: 'Ink' },
  quantity: 3,
  unitPrice: won(10_000),
  lineTotal: won(30_000),
  stock: 2,
  problem: 'NOT_ENOUGH',
  ...over,
})

const cart = {
  lines: [line('a'), line('b', { problem: 'SOLD_OUT', stock: 0 })],
  subtotal: won(60_000),
  capped: [],
}

it('changes a quantity in place and clears what no longer stands in the way', () => {
  const next = withLine(cart, withQuantity(line('a'), 2))
  expect(next.lines.map(({ variantId }) => variantId)).toEqual(['a', 'b'])
  expect(next.lines[0]).toMatchObject({ quantity: 2, lineTotal: 20_000, problem: null })
  expect(next.subtotal).toBe(50_000)
})

it('takes a line out at 0 and brings it back at the end', () => {
  const without = withLine(cart, withQuantity(line('a'), 0))
  expect(without).toMatchObject({ lines: [{ variantId: 'b' }], subtotal: 30_000 })
  const back = withLine(without, line('a'))
  expect(back.lines.map(({ variantId }) => variantId)).toEqual(['b', 'a'])
})

it('marks more than there is, and leaves a problem that no quantity solves', () => {
  expect(withQuantity(line('a', { problem: null }), 3).problem).toBe('NOT_ENOUGH')
  expect(withQuantity(line('a', { problem: 'PRICE_CHANGED' }), 1).problem).toBeNull()
  expect(withQuantity(line('a', { problem: 'NOT_ON_SALE' }), 1).problem).toBe('NOT_ON_SALE')
  expect(withQuantity(line('a', { problem: 'PURCHASE_LIMIT' }), 1).problem).toBe('PURCHASE_LIMIT')
})
