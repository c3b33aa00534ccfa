import { randomUUID } from 'node:crypto'
import { cancelOrder } from '@firstcome/db/application/orders/cancel-order'
import fc from 'fast-check'
import { command } from '../command.ts'
import { giveBack, piecesLeft, release } from '../give-back.ts'
import { keyed } from '../keyed.ts'
import { refundStatusOf } from '../model.ts'
import { among, choice } from '../order-choice.ts'

const open = among('pending_payment', 'paid')

export const cancel = fc.record(choice).map((which) =>
  command({
    name: 'cancel',
    given: which,
    applies: open.isThere(which),
    foresee(model) {
      const order = open.chosen(model, which)
      if (!order) return 'NOT_FOUND'
      if (order.status === 'pending_payment') release(model, order, 'cancelled')
      else if (order.status === 'paid' && refundStatusOf(order) !== 'full') {
        giveBack(model, order, piecesLeft(order), true)
        order.status = 'cancelled'
      } else return 'ORDER_NOT_CANCELLABLE'
      return null
    },
    perform(world, model) {
      const { actor, id } = open.reach(world, model, which)
      const idempotencyKey = randomUUID()
      return keyed(world, () => cancelOrder(actor, { id, idempotencyKey, locale: 'ko' }))
    },
  }),
)
