import { expect, it, vi } from 'vitest'
import type * as idempotency from '../../infrastructure/idempotency.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { buyOne, countOutcomes } from '../../testing/checkout.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'

/** Without idempotency: no answer is found, none is kept. */
vi.mock('../../infrastructure/idempotency.ts', async (original) => ({
  ...(await original<typeof idempotency>()),
  readAnswers: async () => new Map(),
  insertAnswers: async () => {},
}))

it('charges a shopper twice for one intention when keys are not kept', async () => {
  const shopper = await newShopper({ balance: 26_000 })
  const product = await newProduct()
  const once = () => buyOne(shopper, product, { idempotencyKey: 'one-intention' })
  const first = once()
  await first
  expect(await countOutcomes([first, once()])).toEqual({ paid: 2 })
  expect(await prisma.order.count({ where: { userId: shopper.userId } })).toBe(2)
})
