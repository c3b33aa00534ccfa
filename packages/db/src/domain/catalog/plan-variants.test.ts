import { expect, test } from 'vitest'
import { type HeldVariant, planVariants } from './plan-variants.ts'

const held = (id: string, stock: number, change: Partial<HeldVariant> = {}): HeldVariant => ({
  id,
  sku: id.toUpperCase(),
  stock,
  stockSeq: stock > 0 ? 3 : 0,
  retired: false,
  ...change,
})

const edited = (id: string | null, sku: string, stockDelta = 0) => ({
  id,
  sku,
  options: {},
  price: 1_000,
  compareAt: null,
  stockDelta,
})

const plan = (before: HeldVariant[], after: ReturnType<typeof edited>[]) =>
  planVariants(before, after, () => 'minted')

test('those that stay keep their stock and its count, in the order in which they are named', () => {
  const { kept, added, retired, moves } = plan(
    [held('a', 5), held('b', 2)],
    [edited('b', 'B'), edited('a', 'A'), edited(null, 'C', 4)],
  )
  expect(kept.map(({ id, position, stock, stockSeq }) => [id, position, stock, stockSeq])).toEqual([
    ['b', 0, 2, 3],
    ['a', 1, 5, 3],
  ])
  expect(added).toMatchObject([{ id: 'minted', position: 2, stock: 4, stockSeq: 1 }])
  expect(moves).toEqual([{ variantId: 'minted', seq: 1, delta: 4, stockAfter: 4 }])
  expect(retired).toEqual([])
})

test('one that is no longer named is taken out of stock, and gives its SKU up when it never had any', () => {
  const { retired, moves } = plan([held('a', 5), held('b', 0), held('c', 1)], [edited('c', 'C')])
  expect(retired).toEqual([
    { id: 'a', sku: 'A', stockSeq: 4 },
    { id: 'b', sku: 'b', stockSeq: 0 },
  ])
  expect(moves).toEqual([{ variantId: 'a', seq: 4, delta: -5, stockAfter: 0 }])
})

test('a new one with the SKU of a retired one brings that one back', () => {
  const before = [held('a', 5), held('old', 0, { retired: true, stockSeq: 7 })]
  const { kept, added, moves } = plan(before, [edited('a', 'A'), edited(null, 'OLD', 2)])
  expect(added).toEqual([])
  expect(kept[1]).toMatchObject({ id: 'old', stock: 2, stockSeq: 8 })
  expect(moves).toEqual([{ variantId: 'old', seq: 8, delta: 2, stockAfter: 2 }])
})

test.each([
  ['another product’s', [edited('x', 'X')]],
  ['a retired one by its id', [edited('old', 'OLD')]],
  ['one twice', [edited('a', 'A'), edited('a', 'A2')]],
])('%s is refused', (_, after) => {
  const before = [held('a', 5), held('old', 0, { retired: true })]
  expect(() => plan(before, after)).toThrow(
    expect.objectContaining({
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['variants', after.length - 1, 'id'], code: 'unknown' }] },
    }),
  )
})

test('stock never falls below nothing', () => {
  expect(() => plan([held('a', 5)], [edited('a', 'A', -6)])).toThrow(
    expect.objectContaining({ reason: 'OUT_OF_STOCK' }),
  )
})
