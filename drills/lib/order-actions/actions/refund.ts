import { deepStrictEqual } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { previewRefund } from '@firstcome/db/application/orders/queries/preview-refund'
import { refundOrder } from '@firstcome/db/application/orders/refund-order'
import fc from 'fast-check'
import { command } from '../command.ts'
import { foreseeRefund } from '../foresee-refund.ts'
import { keyed } from '../keyed.ts'
import type { Model } from '../model.ts'
import { among, choice } from '../order-choice.ts'
import { linesOf, maybeWish, type Wished } from '../wish.ts'

const paid = among('paid')
const refunds = fc.record({ ...choice, wish: maybeWish })

const foresee = (model: Model, which: Wished) =>
  foreseeRefund(model, paid.chosen(model, which), { wish: which.wish, statuses: ['paid'], restock: true })

/** The shopper refunds pieces, or all that is left, before shipping. */
export const refund = refunds.map((which) =>
  command({
    name: 'refund',
    given: which,
    applies: paid.isThere(which),
    foresee: (model) => foresee(model, which),
    perform(world, model) {
      const { actor, id, lines } = paid.reach(world, model, which)
      const wanted = { id, lines: linesOf(which.wish, lines), reason: 'too large' }
      const idempotencyKey = randomUUID()
      return keyed(world, () => refundOrder(actor, { ...wanted, idempotencyKey, locale: 'ko' }))
    },
  }),
)

/** The shopper looks at what a refund would give back: the figures that it would book, or the reason that would refuse it. */
export const preview = refunds.map((which) =>
  command({
    name: 'preview',
    given: which,
    applies: paid.isThere(which),
    foresee: (model) => foresee(structuredClone(model), which),
    async perform(world, model) {
      const { actor, id, lines } = paid.reach(world, model, which)
      const { amount } = await previewRefund(actor, { id, lines: linesOf(which.wish, lines) })
      const after = structuredClone(model)
      foresee(after, which)
      const gained = after.wallets.map((balance, shopper) => balance - (model.wallets[shopper] ?? 0))
      deepStrictEqual(Math.max(...gained), amount)
    },
  }),
)
