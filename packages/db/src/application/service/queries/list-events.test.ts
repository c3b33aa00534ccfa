import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type ListEventsInput, listEventsInputSchema } from '../../../domain/service/service-events.ts'
import type * as environment from '../../../infrastructure/env.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { buy } from '../../../testing/buy.ts'
import { newProduct } from '../../../testing/rows.ts'
import { rowsExamined } from '../../../testing/rows-examined.ts'
import { ship } from '../../../testing/ship.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { placeEvents } from '../../events/place-events.ts'
import { listEvents } from './list-events.ts'

vi.mock('../../../infrastructure/env.ts', async (original: () => Promise<typeof environment>) =>
  (await import('../../../testing/own-database.ts')).onOwnDatabase(original),
)

const list = (given: Partial<ListEventsInput> = {}) => listEvents(listEventsInputSchema.parse(given))

let variantId: string
beforeAll(async () => {
  variantId = (await newProduct({ variants: [{ stock: 50 }] })).variantId
})
beforeEach(async () => {
  while ((await placeEvents()).length > 0);
})

/** The place at which nothing has happened yet. */
async function untilNow() {
  let { after, atEnd } = await list({ limit: 500 })
  while (!atEnd) ({ after, atEnd } = await list({ limit: 500, after }))
  return after
}

it('tells what happened as the webhooks do, once and in line order, and nothing that stays in the house', async () => {
  const after = await untilNow()
  const { order, userId } = await buy(variantId, 1)
  await ship(order)
  expect(await list({ after })).toEqual({ items: [], after, atEnd: true })
  while ((await placeEvents()).length > 0);

  const page = await list({ after })
  expect(page.items.map(({ type, version, subject }) => [type, version, subject])).toEqual([
    ['order.paid', 1, { kind: 'order', id: order.id, sequence: 1 }],
    ['order.shipped', 1, { kind: 'order', id: order.id, sequence: 2 }],
  ])
  expect(page.items[0]?.data).toMatchObject({ orderId: order.id, userId, total: order.total })
  expect(page.atEnd).toBe(true)
  expect(await list({ after: page.after })).toEqual({ items: [], after: page.after, atEnd: true })

  const [one, two] = [await list({ after, limit: 1 }), await list({ after, types: ['order.shipped'] })]
  expect([one.items, one.atEnd, two.items]).toEqual([[page.items[0]], false, [page.items[1]]])
  expect((await list({ after: one.after })).items).toEqual([page.items[1]])
})

it('looks through a bounded part of the line at a time, however rare what is wanted is', async () => {
  const after = await untilNow()
  const couponId = mintId()
  await writeEvents(Array.from({ length: 5_000 }, (_, index) => ({ couponId, seq: index + 1 })))
  while ((await placeEvents()).length > 0);
  const pages = []
  for (let at = after, atEnd = false; !atEnd; ) {
    const { answer, rows } = await rowsExamined(() => list({ after: at, types: ['order.refunded'] }))
    pages.push(rows)
    at = answer.after
    atEnd = answer.atEnd
    expect(answer.items).toEqual([])
  }
  expect(pages).toHaveLength(3)
  expect(Math.max(...pages)).toBeLessThan(2_100)
  const { answer, rows } = await rowsExamined(() => list({ after, limit: 100 }))
  expect(answer.items.map(({ subject }) => subject.sequence)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  )
  expect(rows).toBeLessThan(200)
})

it('begins with the oldest that is surely kept, and refuses a place behind which some may not be', async () => {
  await prisma.outboxEvent.deleteMany()
  const start = await untilNow()
  const couponId = mintId()
  await writeEvents([1, 2, 3, 4].map((seq) => ({ couponId, seq })))
  while ((await placeEvents()).length > 0);
  const first = await list({ after: start, limit: 1 })
  const second = await list({ after: first.after, limit: 1 })
  const sequencesOf = ({ items }: typeof first) => items.map(({ subject }) => subject.sequence)
  const refused = {
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['after'], code: 'no_longer_kept' }] },
  }

  await prisma.$executeRaw`
    UPDATE outbox_events SET createdAt = NOW(3) - INTERVAL 29 DAY WHERE aggregateId = ${couponId} AND seq <= 2`
  expect(sequencesOf(await list())).toEqual([3, 4])
  for (const { after } of [{ after: start }, first])
    await expect(list({ after })).rejects.toMatchObject(refused)
  expect(sequencesOf(await list({ after: second.after }))).toEqual([3, 4])

  await prisma.outboxEvent.deleteMany({ where: { aggregateId: couponId } })
  for (const { after } of [{ after: start }, second])
    await expect(list({ after })).rejects.toMatchObject(refused)
  expect(await list()).toMatchObject({ items: [], atEnd: true })
})

it('refuses what is no place of this list', async () => {
  const after = await untilNow()
  const [{ lastPosition }] = [await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })]
  await prisma.outboxLine.update({ where: { id: 1 }, data: { lastPosition: lastPosition - 1n } })
  const refused = {
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['after'], code: 'invalid_cursor' }] },
  }
  await expect(list({ after })).rejects.toMatchObject(refused)
  await prisma.outboxLine.update({ where: { id: 1 }, data: { lastPosition } })
  await expect(list({ after: 'elsewhere' })).rejects.toMatchObject({ reason: 'INVALID_INPUT' })
})
