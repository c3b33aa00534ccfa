import { randomUUID } from 'node:crypto'
import { pick } from '@firstcome/db/testing/random'
import { checkOut } from '../baseline/check-out.ts'
import type { Pool } from '../baseline/open-pool.ts'
import type { Caller } from '../load/create-caller.ts'
import { reasonOf } from '../load/reason-of.ts'
import type { Crowd } from './run.ts'
import type { Stage } from './set-the-stage.ts'

/** How one buyer checks out on either side: one piece, to the default address, under a fresh key. */
export function createSides({ shoppers, variantIds }: Stage, crowd: Crowd, caller: Caller, pool: Pool) {
  const choices = crowd === 'hot' ? variantIds.slice(0, 1) : variantIds
  const bodies = new Map(
    choices.map((variantId) => [
      variantId,
      `{"lines":[{"variantId":"${variantId}","quantity":1}],"idempotencyKey":"`,
    ]),
  )
  const shopperOf = (buyer: number) => {
    const shopper = shoppers[buyer]
    if (!shopper) throw new RangeError('more buyers than shoppers')
    return shopper
  }
  return {
    async shop(buyer: number): Promise<string> {
      const body = `${bodies.get(pick(Math.random, choices))}${randomUUID()}"}`
      return reasonOf(await caller.post('checkout.submit', { token: shopperOf(buyer).token, body }))
    },
    baseline(buyer: number): Promise<string> {
      const { userId } = shopperOf(buyer)
      return checkOut(pool, { userId, variantId: pick(Math.random, choices), key: randomUUID() })
    },
  }
}
