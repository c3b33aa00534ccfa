import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type ListServiceOrdersInput,
  listServiceOrdersInputSchema,
  serviceOrderPageSchema,
} from '../../../domain/service/service-order.ts'
import type * as environment from '../../../infrastructure/env.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../../../infrastructure/rows.ts'
import { transaction } from '../../../infrastructure/transaction.ts'
import { buy } from '../../../testing/buy.ts'
import { newProduct, newShopper, testAddress } from '../../../testing/rows.ts'
import { rowsExamined } from '../../../testing/rows-examined.ts'
import { ship } from '../../../testing/ship.ts'
import { getServiceOrder } from './get-service-order.ts'
import { listServiceOrders } from './list-service-orders.ts'

vi.mock('../../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) =>
  (await import('../../../testing/own-database.ts')).onOwnDatabase(original),
)

const list = (given: Partial<ListServiceOrdersInput> = {}) =>
  listServiceOrders(listServiceOrdersInputSchema.parse(given))

describe('an order as services read it', () => {
  it('has ids and figures of whoever bought, and nothing that a person typed', async () => {
    const { id: productId, variantId } = await newProduct({ variants: [{ price: 12_000, stock: 5 }] })
    const { userId, order } = await buy(variantId, 2)
    await ship(order)
    const read = await getServiceOrder({ id: order.id })
    expect(read).toMatchObject({
      id: order.id,
      number: order.number,
      userId,
      status: 'shipped',
      refundStatus: 'none',
      subtotal: 24_000,
      total: order.total,
      lines: [{ productId, variantId, quantity: 2, unitPrice: 12_000, paid: 24_000, refundedAmount: 0 }],
      placedAt: order.placedAt,
    })
    const told = JSON.stringify([read, await list()])
    for (const typed of [
      testAddress.recipient,
      testAddress.phone,
      testAddress.line1,
      'shopper.test',
      'shipTo',
    ])
      expect(told).not.toContain(typed)
    await expect(getServiceOrder({ id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})

describe('the list of everyone’s orders', () => {
  const ORDERS = 3_000
  const START = Date.parse('2026-01-01T00:00:00.000Z')
  const timeOf = (index: number) => new Date(START + Math.floor(index / 3) * 60_000)
  const range = { from: timeOf(600).toISOString(), to: timeOf(2_400).toISOString() }
  const insertOrders = insertInto('orders', {
    id: 'id',
    number: 'ascii',
    userId: 'id',
    status: 'ascii',
    subtotal: 'int',
    total: 'int',
    shipTo: 'ascii',
    placedAt: 'time',
  })
  /** Three at a time were placed in the same moment. */
  const orders = Array.from({ length: ORDERS }, (_, index) => ({
    id: mintId(),
    number: `P${index}`,
    status: index % 2 === 0 ? 'cancelled' : 'expired',
    placedAt: timeOf(index),
  }))
  const newestFirst = orders.toSorted(
    (a, b) => b.placedAt.getTime() - a.placedAt.getTime() || (a.id < b.id ? 1 : -1),
  )

  beforeAll(async () => {
    const { userId } = await newShopper()
    const rest = { userId, subtotal: 0, total: 0, shipTo: 'x' }
    await transaction((tx) =>
      insertOrders(
        tx,
        orders.map((order) => ({ ...order, ...rest, placedAt: sqlTime(order.placedAt) })),
      ),
    )
  })

  const ofTest = (ids: string[]) => ids.filter((id) => orders.some((order) => order.id === id))
  async function walk(given: Partial<ListServiceOrdersInput>) {
    const ids: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await list({ ...given, limit: 100, cursor })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    return ofTest(ids)
  }

  it.each<[string, Partial<ListServiceOrdersInput>, (order: (typeof orders)[number]) => boolean]>([
    ['all', {}, () => true],
    ['of a status', { status: 'expired' }, ({ status }) => status === 'expired'],
    [
      'of a status and a time',
      { status: 'cancelled', ...range },
      ({ status, placedAt }) =>
        status === 'cancelled' && placedAt >= new Date(range.from) && placedAt < new Date(range.to),
    ],
  ])('has each once, the newest first: %s', async (_, given, fits) => {
    expect(await walk(given)).toEqual(newestFirst.filter(fits).map(({ id }) => id))
  })

  it.each<[string, Partial<ListServiceOrdersInput>]>([
    ['all', {}],
    ['of a status', { status: 'expired' }],
    ['of a time', range],
    ['of a status and a time', { status: 'expired', ...range }],
  ])('examines about as many rows as it shows, on any page: %s', async (_, given) => {
    const first = await rowsExamined(() => list({ ...given, limit: 100 }))
    expect(first.rows).toBeLessThan(800)
    let cursor = first.answer.nextCursor
    for (let page = 0; page < 5; page += 1)
      cursor = (await list({ ...given, limit: 100, cursor: cursor ?? '' })).nextCursor
    const deep = await rowsExamined(() => list({ ...given, limit: 100, cursor: cursor ?? '' }))
    expect(deep.answer.items).toHaveLength(100)
    expect(deep.rows).toBeLessThan(800)
    expect(serviceOrderPageSchema.parse(deep.answer)).toEqual(deep.answer)
  })

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await list({ status: 'expired' })
    for (const given of [{}, { status: 'paid' as const }, { status: 'expired' as const, ...range }])
      await expect(list({ ...given, cursor: nextCursor ?? '' })).rejects.toMatchObject({
        reason: 'INVALID_INPUT',
        details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
      })
  })
})
