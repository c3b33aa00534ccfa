import { deepStrictEqual } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { expireHolds } from '@firstcome/db/application/orders/expire-holds'
import { payOrder } from '@firstcome/db/application/orders/pay-order'
import { getOrder } from '@firstcome/db/application/orders/queries/get-order'
import { outlastCoupon, outlastReturns } from '@firstcome/db/testing/pass-days'
import { runOut } from '@firstcome/db/testing/run-out'
import fc from 'fast-check'
import { command } from '../command.ts'
import { release } from '../give-back.ts'
import { at, latest } from '../model.ts'
import { back, chosen, isThere, reach } from '../order-choice.ts'
import { outcomeOf } from '../outcome.ts'
import type { World } from '../world.ts'

/** The fifteen minutes of an order go by; perhaps its shopper is too late to pay, then it is expired, unless it was paid before. */
export const expire = fc.record({ back, paysLate: fc.boolean() }).map(({ back, paysLate }) => {
  const which = { back, stranger: false }
  return command({
    says: `expire ${back}${paysLate ? ', paid too late' : ''}`,
    applies: isThere(which),
    foresee(model) {
      const order = chosen(model, which)
      if (order?.status === 'pending_payment') release(model, order, 'expired')
      return null
    },
    async perform(world, model) {
      const order = chosen(model, which)
      const { actor, id } = reach(world, model, which)
      if (order?.placed) await runOut({ id })
      if (order?.status === 'pending_payment' && paysLate) {
        const pay = () => payOrder(actor, { id, idempotencyKey: randomUUID(), locale: 'ko' })
        deepStrictEqual(await outcomeOf(pay), 'ORDER_EXPIRED')
      }
      await expireHolds()
      if (order) await untilEnded(actor, id)
    },
  })
})

/** Another worker may have the order in its hands: it is left alone then, and ended by that one. */
async function untilEnded(actor: World['actors'][number], id: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { status, expiresAt } = await getOrder(actor, { id, locale: 'ko' })
    if (status !== 'pending_payment') return
    if (expiresAt && new Date(expiresAt) > new Date()) return
    await expireHolds()
  }
  throw new Error('an order whose time is over is never ended')
}

/** The days in which a delivered order can be returned go by. */
export const endReturns = back.map((back) => {
  const which = { back, stranger: false }
  return command({
    says: `end returns ${back}`,
    applies: isThere(which),
    foresee(model) {
      const order = chosen(model, which)
      if (order?.status === 'delivered') order.tooLate = true
      return null
    },
    perform: (world, model) => outlastReturns(reach(world, model, which)),
  })
})

/** The days of a coupon go by. */
export const endCoupon = back.map((back) =>
  command({
    says: `end coupon ${back}`,
    applies: ({ coupons }) => coupons.length > 0,
    foresee(model) {
      at(model.coupons, latest(model.coupons, back)).runOut = true
      return null
    },
    perform: (world) => outlastCoupon(at(world.coupons, latest(world.coupons, back))),
  }),
)
