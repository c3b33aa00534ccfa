import { randomUUID } from 'node:crypto'
import { approveReturn } from '@firstcome/db/application/returns/approve-return'
import { rejectReturn } from '@firstcome/db/application/returns/reject-return'
import { requestReturn } from '@firstcome/db/application/returns/request-return'
import fc from 'fast-check'
import { command } from '../command.ts'
import { giveBack, piecesLeft, piecesOf } from '../give-back.ts'
import { keyed } from '../keyed.ts'
import { at, latest, type Model, refundStatusOf } from '../model.ts'
import { among, back, choice } from '../order-choice.ts'
import { linesOf, wish } from '../wish.ts'
import type { World } from '../world.ts'

const shipped = among('shipped', 'delivered')

export const askReturn = fc.record({ ...choice, wish }).map((which) =>
  command({
    name: 'ask to return',
    given: which,
    applies: shipped.isThere(which),
    foresee(model) {
      const order = shipped.chosen(model, which)
      if (!order) return 'NOT_FOUND'
      const isShipped = order.status === 'shipped' || order.status === 'delivered'
      if (!isShipped || order.tooLate || refundStatusOf(order) === 'full') return 'ORDER_NOT_REFUNDABLE'
      const pieces = piecesOf(order, which.wish)
      if (!pieces) return 'NOT_FOUND'
      const place = model.orders.indexOf(order)
      const open = model.returns.filter(({ status, order }) => status === 'requested' && order === place)
      const all = (line: number) =>
        [...open, { pieces }].reduce((sum, each) => sum + at(each.pieces, line), 0)
      if (piecesLeft(order).some((left, line) => all(line) > left)) return 'REFUND_EXCEEDS_PAYMENT'
      model.returns.push({ order: place, pieces, status: 'requested' })
      return null
    },
    async perform(world, model) {
      const { actor, id, lines } = shipped.reach(world, model, which)
      const input = {
        id,
        lines: linesOf(which.wish, lines) ?? [],
        reason: 'too small',
        locale: 'ko' as const,
      }
      const idempotencyKey = randomUUID()
      world.returns.push(await keyed(world, () => requestReturn(actor, { ...input, idempotencyKey })))
    },
  }),
)

const isAsked = ({ returns }: Model) => returns.length > 0
const asked = ({ returns }: Model, back: number) => at(returns, latest(returns, back))
const idOf = ({ returns }: World, back: number) => at(returns, latest(returns, back)).id

export const approve = fc.record({ back, restock: fc.boolean() }).map((which) =>
  command({
    name: 'approve',
    given: which,
    applies: isAsked,
    foresee(model) {
      const wanted = asked(model, which.back)
      if (wanted.status !== 'requested') return 'RETURN_DECIDED'
      const order = at(model.orders, wanted.order)
      if (piecesLeft(order).some((left, line) => at(wanted.pieces, line) > left))
        return 'REFUND_EXCEEDS_PAYMENT'
      giveBack(model, order, wanted.pieces, which.restock)
      wanted.status = 'approved'
      return null
    },
    perform: (world) => approveReturn('system', { id: idOf(world, which.back), restock: which.restock }),
  }),
)

export const reject = back.map((back) =>
  command({
    name: 'reject',
    given: { back },
    applies: isAsked,
    foresee(model) {
      const wanted = asked(model, back)
      if (wanted.status !== 'requested') return 'RETURN_DECIDED'
      wanted.status = 'rejected'
      return null
    },
    perform: (world) => rejectReturn('system', { id: idOf(world, back), answer: 'worn' }),
  }),
)
