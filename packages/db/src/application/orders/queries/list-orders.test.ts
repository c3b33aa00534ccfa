import { beforeAll, describe, expect, it } from 'vitest'
import { type ListOrdersInput, listOrdersInputSchema, orderListSchema } from '../../../domain/orders/order.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newProduct } from '../../../testing/rows.ts'
import { newSignedInShopper } from '../../../testing/sign-in.ts'
import type { Actor } from '../../accounts/actor.ts'
import { submitCheckout } from '../../checkout/submit-checkout.ts'
import { getOrder } from './get-order.ts'
import { listOrders } from './list-orders.ts'

const input = (given: Partial<ListOrdersInput> = {}) => listOrdersInputSchema.parse(given)

async function walk(actor: Actor, given: Partial<ListOrdersInput>) {
  const ids: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listOrders(actor, input({ ...given, cursor }))
    ids.push(...page.items.map((order) => order.id))
    cursor = page.nextCursor
  }
  return ids
}

describe('listOrders', () => {
  let actor: Actor
  let newestFirst: string[]

  beforeAll(async () => {
    const shopper = await newSignedInShopper({ balance: 1_000_000 })
    const other = await newSignedInShopper({ balance: 1_000_000 })
    const { variantId } = await newProduct({ variants: [{ stock: 50 }] })
    const placed: string[] = []
    actor = shopper.actor
    for (const buyer of [actor, actor, actor, actor, other.actor, actor]) {
      const lines = [{ variantId, quantity: 1 }]
      const { order } = await submitCheckout(buyer, { lines, idempotencyKey: mintId(), locale: 'ko' })
      if (buyer === actor) placed.push(order.id)
    }
    const [oldest, ...later] = placed
    const sameMoment = new Date('2026-01-02T03:04:05.006Z')
    await prisma.order.updateMany({
      where: { id: { in: later.slice(0, 3) } },
      data: { placedAt: sameMoment },
    })
    await prisma.order.update({
      where: { id: `${oldest}` },
      data: { placedAt: new Date('2026-01-01T00:00:00.000Z'), status: 'shipped', shippedAt: new Date() },
    })
    newestFirst = [`${later[3]}`, ...later.slice(0, 3).sort().reverse(), `${oldest}`]
  })

  it('shows own orders, newest first, as they are shown alone', async () => {
    const list = await listOrders(actor, input())
    expect(orderListSchema.parse(list)).toEqual(list)
    expect(list.items.map((order) => order.id)).toEqual(newestFirst)
    expect(list.nextCursor).toBeNull()
    expect(list.items[0]).toEqual(await getOrder(actor, { id: `${newestFirst[0]}`, locale: 'ko' }))
  })

  it.each([1, 2, 3, 5])('shows each order once in pages of %i, also those of one moment', async (limit) => {
    expect(await walk(actor, { limit })).toEqual(newestFirst)
  })

  it('shows only orders of a status', async () => {
    expect(await walk(actor, { status: 'shipped', limit: 1 })).toEqual(newestFirst.slice(4))
    expect(await walk(actor, { status: 'paid', limit: 2 })).toEqual(newestFirst.slice(0, 4))
    expect(await walk(actor, { status: 'cancelled' })).toEqual([])
  })

  it('refuses a cursor that is not of this list', async () => {
    const other = await newSignedInShopper()
    const { nextCursor } = await listOrders(actor, input({ limit: 1 }))
    const cursor = `${nextCursor}`
    const refused = {
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
    }
    await expect(listOrders(actor, input({ cursor, status: 'paid' }))).rejects.toMatchObject(refused)
    await expect(listOrders(other.actor, input({ cursor }))).rejects.toMatchObject(refused)
    await expect(listOrders(actor, input({ cursor: `${cursor}x` }))).rejects.toMatchObject(refused)
    await expect(listOrders(actor, input({ cursor: 'nonsense' }))).rejects.toMatchObject(refused)
  })
})
