import { randomUUID } from 'node:crypto'
import type { RefundLines } from '@firstcome/db/domain/orders/change-order'
import fc from 'fast-check'
import type { Wish } from './give-back.ts'
import { latest, type Model } from './model.ts'
import type { World } from './world.ts'

/** Lines by their place, the same one perhaps twice; a place beyond the last line is a line of another order. */
export const wish: fc.Arbitrary<Wish> = fc.array(
  fc.record({
    line: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 2, 3),
    quantity: fc.constantFrom(1, 1, 1, 2, 2, 3, 4),
  }),
  { minLength: 1, maxLength: 3 },
)

/** The real lines of a wish; undefined for all that is left. */
export function linesOf(world: World, model: Model, { back, wish }: { back: number; wish: Wish | null }) {
  const lines = world.orders[latest(model.orders, back)]?.lines ?? []
  return wish?.map(({ line, quantity }) => ({
    orderLineId: lines[line % (lines.length + 1)]?.id ?? randomUUID(),
    quantity,
  })) satisfies RefundLines | undefined
}
