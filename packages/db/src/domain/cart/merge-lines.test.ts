import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from './cart.ts'
import { MAX_LINES, MAX_QUANTITY } from './limits.ts'
import { mergeLines } from './merge-lines.ts'

const line = (variantId: string, quantity: number): Line => ({ variantId, quantity })
const fill = (count: number) => Array.from({ length: count }, (_, index) => line(`full-${index}`, 1))

describe('mergeLines', () => {
  it('adds quantities of the same variant, and new variants in the order of the guest', () => {
    expect(mergeLines([line('a', 2), line('b', 1)], [line('d', 4), line('a', 3), line('c', 1)])).toEqual({
      added: [line('d', 4), line('c', 1)],
      changed: [line('a', 5)],
      capped: [],
    })
  })

  it('stops at 99 and tells what had been asked for', () => {
    expect(mergeLines([line('a', 60), line('b', 99)], [line('a', 40), line('b', 1)])).toEqual({
      added: [],
      changed: [line('a', 99)],
      capped: [
        { variantId: 'a', requested: 100, quantity: 99 },
        { variantId: 'b', requested: 100, quantity: 99 },
      ],
    })
  })

  it('leaves out and tells the 51st line, but still adds to lines that are there', () => {
    expect(mergeLines(fill(49), [line('x', 1), line('y', 7), line('full-0', 2)])).toEqual({
      added: [line('x', 1)],
      changed: [line('full-0', 3)],
      capped: [{ variantId: 'y', requested: 7, quantity: 0 }],
    })
  })

  it('does nothing with an empty guest cart', () => {
    expect(mergeLines([line('a', 1)], [])).toEqual({ added: [], changed: [], capped: [] })
  })
})

const anyLines = (maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 79 }), { maxLength })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: MAX_QUANTITY }).map((n) => line(`v${id}`, n)))),
    )

describe('mergeLines of any two carts', () => {
  it('loses no piece without telling, and never makes a line smaller or a cart too large', () => {
    fc.assert(
      fc.property(anyLines(MAX_LINES), anyLines(MAX_LINES), (cart, guest) => {
        const { added, changed, capped } = mergeLines(cart, guest)
        const before = new Map(cart.map((one) => [one.variantId, one.quantity]))
        const after = new Map([
          ...before,
          ...[...changed, ...added].map((one) => [one.variantId, one.quantity] as const),
        ])
        const told = new Map(capped.map((one) => [one.variantId, one.requested - one.quantity]))

        expect(after.size).toBeLessThanOrEqual(MAX_LINES)
        for (const [variantId, quantity] of after) {
          expect(quantity).toBeLessThanOrEqual(MAX_QUANTITY)
          expect(quantity).toBeGreaterThanOrEqual(before.get(variantId) ?? 1)
        }
        for (const { variantId, quantity } of guest)
          expect((after.get(variantId) ?? 0) + (told.get(variantId) ?? 0)).toBe(
            (before.get(variantId) ?? 0) + quantity,
          )
      }),
    )
  })
})
