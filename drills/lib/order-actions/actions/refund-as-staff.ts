import { randomUUID } from 'node:crypto'
import { refundByStaff } from '@firstcome/db/application/orders/refund-by-staff'
import type { OrderStatus } from '@firstcome/db/domain/orders/status'
import fc from 'fast-check'
import { command } from '../command.ts'
import { foreseeRefund } from '../foresee-refund.ts'
import { keyed } from '../keyed.ts'
import { among, byStaff } from '../order-choice.ts'
import { linesOf, maybeWish } from '../wish.ts'

const statuses: OrderStatus[] = ['paid', 'shipped', 'delivered']
const charged = among(...statuses)
const refunds = fc.record({ ...byStaff, wish: maybeWish, restock: fc.boolean() })

/** Staff refund pieces at any time after the payment, and say whether they can be sold again. */
export const refundAsStaff = refunds.map((which) =>
  command({
    name: 'refund as staff',
    given: which,
    applies: charged.isThere(which),
    foresee: (model) => foreseeRefund(model, charged.chosen(model, which), { ...which, statuses }),
    perform(world, model) {
      const { id, lines } = charged.reach(world, model, which)
      const input = { id, lines: linesOf(which.wish, lines), reason: 'faulty', restock: which.restock }
      const idempotencyKey = randomUUID()
      return keyed(world, () => refundByStaff('system', { ...input, idempotencyKey }))
    },
  }),
)
