import { deepStrictEqual } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Actor } from '@firstcome/db/application/accounts/actor'
import { expireHolds } from '@firstcome/db/application/orders/expire-holds'
import { payOrder } from '@firstcome/db/application/orders/pay-order'
import { getOrder } from '@firstcome/db/application/orders/queries/get-order'
import { runOut } from '@firstcome/db/testing/run-out'
import fc from 'fast-check'
import { command } from '../command.ts'
import { release } from '../give-back.ts'
import { among, byStaff } from '../order-choice.ts'
import { outcomeOf } from '../outcome.ts'

const unpaid = among('pending_payment')

/**
 * The fifteen minutes of an order go by. An unpaid one expires, also when its shopper then comes to pay; one that was paid in
 * time does not.
 */
export const expire = fc.record({ ...byStaff, paysLate: fc.boolean() }).map((which) =>
  command({
    name: 'expire',
    given: which,
    applies: unpaid.isThere(which),
    foresee(model) {
      const order = unpaid.chosen(model, which)
      if (order?.status === 'pending_payment') release(model, order, 'expired')
      return null
    },
    async perform(world, model) {
      const order = unpaid.chosen(model, which)
      const { actor, id } = unpaid.reach(world, model, which)
      if (order?.placed) await runOut({ id })
      if (order?.status !== 'pending_payment') return expireHolds()
      const pay = () => payOrder(actor, { id, idempotencyKey: randomUUID(), locale: 'ko' })
      if (which.paysLate) deepStrictEqual(await outcomeOf(pay), 'ORDER_EXPIRED')
      return untilExpired(actor, id)
    },
  }),
)

/** Another worker may have the order in its hands: it is left alone then, and expired by that one. */
async function untilExpired(actor: Actor, id: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await expireHolds()
    const { status } = await getOrder(actor, { id, locale: 'ko' })
    if (status === 'expired') return
  }
  throw new Error('an order whose time is over never expires')
}
