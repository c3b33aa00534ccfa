import { randomUUID } from 'node:crypto'
import { payOrder } from '@firstcome/db/application/orders/pay-order'
import fc from 'fast-check'
import { command } from '../command.ts'
import { keyed } from '../keyed.ts'
import { at } from '../model.ts'
import { among, choice } from '../order-choice.ts'

const unpaid = among('pending_payment')

export const pay = fc.record(choice).map((which) =>
  command({
    name: 'pay',
    given: which,
    applies: unpaid.isThere(which),
    foresee(model) {
      const order = unpaid.chosen(model, which)
      if (!order) return 'NOT_FOUND'
      if (order.status === 'expired') return 'ORDER_EXPIRED'
      if (order.status !== 'pending_payment') return 'ORDER_NOT_PAYABLE'
      const balance = at(model.wallets, order.shopper)
      if (balance < order.total) return 'INSUFFICIENT_POINTS'

      model.wallets[order.shopper] = balance - order.total
      order.status = 'paid'
      if (order.coupon !== null) at(model.coupons, order.coupon).status = 'used'
      return null
    },
    perform(world, model) {
      const { actor, id } = unpaid.reach(world, model, which)
      const idempotencyKey = randomUUID()
      return keyed(world, () => payOrder(actor, { id, idempotencyKey, locale: 'ko' }))
    },
  }),
)
