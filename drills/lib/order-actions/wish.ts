import { randomUUID } from 'node:crypto'
import type { RefundLines } from '@firstcome/db/domain/orders/change-order'
import fc from 'fast-check'
import type { Wish } from './give-back.ts'
import { at } from './model.ts'
import type { Choice } from './order-choice.ts'
import { seldom } from './seldom.ts'

export const wish: fc.Arbitrary<Wish> = fc.array(
  fc.record({ line: fc.nat(2), quantity: fc.constantFrom(1, 1, 1, 2, 2, 3), foreign: seldom(20) }),
  { minLength: 1, maxLength: 2 },
)
/** Null is all that is left. */
export const maybeWish = fc.option(wish, { freq: 4 })
export type Wished = Choice & { wish: Wish | null }

/** The real lines of a wish. */
export const linesOf = (wish: Wish | null, lines: readonly { id: string }[]): RefundLines | undefined =>
  wish?.map(({ line, quantity, foreign }) => ({
    orderLineId: foreign ? randomUUID() : at(lines, line % lines.length).id,
    quantity,
  }))
