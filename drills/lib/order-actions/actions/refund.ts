import { deepStrictEqual } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { previewRefund } from '@firstcome/db/application/orders/queries/preview-refund'
import { refundByStaff } from '@firstcome/db/application/orders/refund-by-staff'
import { refundOrder } from '@firstcome/db/application/orders/refund-order'
import type { OrderStatus } from '@firstcome/db/domain/orders/status'
import type { Reason } from '@firstcome/db/domain/refusal'
import fc from 'fast-check'
import { command } from '../command.ts'
import { giveBack, piecesLeft, piecesOf } from '../give-back.ts'
import { keyed } from '../keyed.ts'
import type { Model, ModelOrder } from '../model.ts'
import { type Choice, choice, chosen, isThere, reach } from '../order-choice.ts'
import { linesOf, wish } from '../wish.ts'

type Refund = Choice & { wish: Parameters<typeof piecesOf>[1] | null }

const some = { ...choice, wish: fc.option(wish, { freq: 4 }) }
const paid: readonly OrderStatus[] = ['paid', 'shipped', 'delivered']

/** The shopper refunds pieces, or all that is left, before shipping; the preview says the same. */
export const refund = fc.record(some).map((which) =>
  command({
    says: `refund ${JSON.stringify(which)}`,
    applies: isThere(which),
    foresee: (model) =>
      foresee(model, chosen(model, which), { wish: which.wish, open: ['paid'], restock: true }),
    async perform(world, model) {
      const { actor, id } = reach(world, model, which)
      const wanted = { id, lines: linesOf(world, model, which) }
      const idempotencyKey = randomUUID()
      const preview = await previewRefund(actor, wanted)
      const { order } = await keyed(world, () =>
        refundOrder(actor, { ...wanted, reason: 'too large', idempotencyKey, locale: 'ko' }),
      )
      const booked = order.refunds.at(-1)
      deepStrictEqual([booked?.amount, booked?.lines], [preview.amount, preview.lines])
    },
  }),
)

/** Staff refund pieces at any time after the payment, and say whether they can be sold again. */
export const refundAsStaff = fc
  .record({ ...some, stranger: fc.constant(false), restock: fc.boolean() })
  .map((which) =>
    command({
      says: `refund as staff ${JSON.stringify(which)}`,
      applies: isThere(which),
      foresee: (model) => foresee(model, chosen(model, which), { ...which, open: paid }),
      perform(world, model) {
        const { actor, id } = reach(world, model, which)
        const input = { id, lines: linesOf(world, model, which), reason: 'faulty', restock: which.restock }
        const idempotencyKey = randomUUID()
        return keyed(world, () => refundByStaff(`staff:${actor.userId}`, { ...input, idempotencyKey }))
      },
    }),
  )

type Terms = Pick<Refund, 'wish'> & { open: readonly OrderStatus[]; restock: boolean }

function foresee(model: Model, order: ModelOrder | undefined, { wish, open, restock }: Terms): Reason | null {
  if (!order) return 'NOT_FOUND'
  const left = piecesLeft(order)
  const pieces = wish ? piecesOf(order, wish) : left
  if (!pieces) return 'NOT_FOUND'
  if (!open.includes(order.status) || pieces.every((quantity) => quantity === 0))
    return 'ORDER_NOT_REFUNDABLE'
  if (pieces.some((quantity, line) => quantity > (left[line] ?? 0))) return 'REFUND_EXCEEDS_PAYMENT'
  giveBack(model, order, pieces, restock)
  return null
}
