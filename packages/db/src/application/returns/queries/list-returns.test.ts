import { beforeAll, describe, expect, it } from 'vitest'
import {
  type ListReturnsInput,
  listReturnsInputSchema,
  returnListSchema,
} from '../../../domain/returns/return.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sendBack } from '../../../testing/change-order.ts'
import { checkOut } from '../../../testing/checkout.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { ship } from '../../../testing/ship.ts'
import { approveReturn } from '../approve-return.ts'
import { listReturns } from './list-returns.ts'

describe('listReturns', () => {
  let shopper: { userId: string }
  let orders: string[]
  let newestFirst: string[]

  const list = (given: Partial<ListReturnsInput> = {}, { userId } = shopper) =>
    listReturns({ userId, sessionId: userId }, listReturnsInputSchema.parse(given))

  async function walk(given: Partial<ListReturnsInput>) {
    const ids: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await list({ ...given, cursor })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    return ids
  }

  beforeAll(async () => {
    shopper = await newShopper({ balance: 1_000_000 })
    const { variantId } = await newProduct({ variants: [{ stock: 50 }] })
    const asked: string[] = []
    orders = []
    for (const _ of [1, 2]) {
      const { order } = await checkOut(shopper, { lines: [{ variantId, quantity: 3 }] })
      await ship(order)
      orders.push(order.id)
      const pieces = [{ orderLineId: `${order.lines[0]?.id}`, quantity: 1 }]
      for (const _ of [1, 2]) asked.push((await sendBack(shopper, order, pieces)).id)
    }
    const [oldest, ...later] = asked
    const sameMoment = new Date('2026-01-02T03:04:05.006Z')
    await prisma.return.updateMany({ where: { id: { in: later } }, data: { requestedAt: sameMoment } })
    await prisma.return.update({
      where: { id: `${oldest}` },
      data: { requestedAt: new Date('2026-01-01T00:00:00.000Z') },
    })
    await approveReturn('system', { id: `${oldest}`, restock: true })
    newestFirst = [...later.sort().reverse(), `${oldest}`]
  })

  it('shows own returns, newest first, in the language of the reader, with what they gave back', async () => {
    const all = await list({ locale: 'en' })
    expect(returnListSchema.parse(all)).toEqual(all)
    expect(all.items.map(({ id }) => id)).toEqual(newestFirst)
    expect(all.items.map(({ status, amount }) => [status, amount])).toEqual([
      ['requested', null],
      ['requested', null],
      ['requested', null],
      ['approved', 10_000],
    ])
    expect(all.items[0]?.lines).toMatchObject([{ name: 'Test shirt', options: { Size: 'S' }, quantity: 1 }])
    expect((await list({}, await newShopper())).items).toEqual([])
  })

  it.each([1, 2, 4])('shows each return once in pages of %i, also those of one moment', async (limit) => {
    expect(await walk({ limit })).toEqual(newestFirst)
  })

  it('shows only those of an order, and none of someone else’s', async () => {
    const [first, second] = orders
    const ids = [
      ...(await walk({ orderId: `${first}`, limit: 1 })),
      ...(await walk({ orderId: `${second}` })),
    ]
    expect(ids.sort()).toEqual(newestFirst.toSorted())
    expect((await list({ orderId: `${first}` })).items.every(({ orderId }) => orderId === first)).toBe(true)
    const byAnother = list({ orderId: `${first}` }, await newShopper())
    await expect(byAnother).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })

  it('refuses a cursor that is not of this list', async () => {
    const cursor = `${(await list({ limit: 1 })).nextCursor}`
    const refused = {
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
    }
    await expect(list({ cursor, orderId: `${orders[0]}` })).rejects.toMatchObject(refused)
    await expect(list({ cursor }, await newShopper())).rejects.toMatchObject(refused)
    await expect(list({ cursor: 'nonsense' })).rejects.toMatchObject(refused)
  })
})
