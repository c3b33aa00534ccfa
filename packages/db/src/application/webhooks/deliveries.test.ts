import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type ListDeliveriesInput, listDeliveriesInputSchema } from '../../domain/webhooks/delivery.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { buyOne } from '../../testing/checkout.ts'
import { everyRow } from '../../testing/every-row.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { rowsExamined } from '../../testing/rows-examined.ts'
import { fanOut } from './fan-out.ts'
import { getDelivery } from './queries/get-delivery.ts'
import { listDeliveries } from './queries/list-deliveries.ts'
import { redeliver } from './redeliver.ts'
import { redeliverDead } from './redeliver-dead.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/with-loopback.ts')).withLoopback(original),
)

const list = (filter: Partial<ListDeliveriesInput> = {}) =>
  listDeliveries(listDeliveriesInputSchema.parse(filter))

/** An endpoint to which an order was sent in vain, by the last of three tries. */
async function failed() {
  const endpoint = await openEndpoint()
  const { order } = await buyOne(await newShopper({ balance: 50_000 }), await newProduct())
  await catchUp(fanOut)
  const { id } = await prisma.webhookDelivery.findFirstOrThrow({ where: { endpointId: endpoint.id } })
  const settledAt = new Date()
  await prisma.webhookDelivery.updateMany({ where: { id }, data: { status: 'dead', attempts: 3, settledAt } })
  await prisma.webhookQueue.deleteMany({ where: { endpointId: endpoint.id } })
  await prisma.webhookAttempt.createMany({
    data: [1, 2, 3].map((number) => ({
      id: mintId(),
      deliveryId: id,
      number,
      url: endpoint.url,
      requestHeaders: { 'webhook-id': id },
      status: number === 1 ? null : 500,
      failure: number === 1 ? 'refused' : 'rejected',
      responseBody: number === 1 ? null : 'no',
      durationMs: 7,
      startedAt: new Date(Date.now() + number),
    })),
  })
  return { endpoint, order, id }
}

describe('a delivery', () => {
  it('shows what is sent, and every try, the newest first', async () => {
    const { endpoint, order, id } = await failed()
    const delivery = await getDelivery({ id })
    expect(delivery).toMatchObject({
      orderNumber: order.number,
      endpoint: { id: endpoint.id, name: endpoint.name },
      type: 'order.paid',
      subjectId: order.id,
      status: 'dead',
      attempts: 3,
      nextAt: null,
      message: { id: delivery.eventId, type: 'order.paid', data: { orderId: order.id, total: order.total } },
    })
    expect(delivery.tries.map(({ number, status, failure }) => [number, status, failure])).toEqual([
      [3, 500, 'rejected'],
      [2, 500, 'rejected'],
      [1, null, 'refused'],
    ])
    await expect(getDelivery({ id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })

  it('waits again from the beginning, in its queue, and is logged', async () => {
    const { endpoint, id } = await failed()
    const again = await redeliver('system', { id })
    expect(again).toMatchObject({ id, status: 'waiting', attempts: 0, settledAt: null })
    expect(Date.parse(again.nextAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect((await auditOf(endpoint.id)).at(-1)).toMatchObject({
      action: 'webhook.redelivered',
      after: { deliveryId: id, type: 'order.paid', was: 'dead' },
    })
    const rows = await everyRow()
    await expect(redeliver('system', { id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    expect(await everyRow()).toEqual(rows)
  })

  it('that waits for its next try is tried now, and keeps its count', async () => {
    const { id } = await failed()
    await redeliver('system', { id })
    await prisma.webhookDelivery.updateMany({ where: { id }, data: { attempts: 2 } })
    const inAnHour = new Date(Date.now() + 3_600_000)
    await prisma.webhookQueue.updateMany({ data: { nextAt: inAnHour } })
    expect((await getDelivery({ id })).nextAt).toBe(inAnHour.toISOString())
    const { nextAt, attempts } = await redeliver('system', { id })
    expect([Date.parse(nextAt ?? '') < Date.now() + 1_000, attempts]).toEqual([true, 2])
  })

  it('of a dead letter box goes out with the others, and tells what is left', async () => {
    const { endpoint, id } = await failed()
    expect(await redeliverDead('system', { endpointId: endpoint.id })).toEqual({ redelivered: 1, left: 0 })
    expect(await getDelivery({ id })).toMatchObject({ status: 'waiting' })
    const rows = await everyRow()
    expect(await redeliverDead('system', { endpointId: endpoint.id })).toEqual({ redelivered: 0, left: 0 })
    await expect(redeliverDead('system', { endpointId: mintId() })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
    expect(await everyRow()).toEqual(rows)
  })
})

describe('the list of deliveries', () => {
  const [subjectId, DEAD] = [mintId(), 1_100]
  let endpointId: string

  /** Three thousand deliveries within an hour: some dead, the others delivered, every hundredth of one order. */
  beforeAll(async () => {
    endpointId = (await openEndpoint(['coupon.issued'])).id
    const start = Date.now() - 3_600_000
    await prisma.webhookDelivery.createMany({
      data: Array.from({ length: 3_000 }, (_, index) => ({
        id: mintId(),
        endpointId,
        eventId: mintId(),
        aggregateId: index % 100 === 0 ? subjectId : mintId(),
        position: index,
        type: 'coupon.issued',
        status: index < DEAD ? ('dead' as const) : ('delivered' as const),
        attempts: 1,
        // Ten at each moment.
        createdAt: new Date(start + Math.floor(index / 10) * 1_000),
        settledAt: new Date(),
      })),
    })
  })

  it.each<[string, () => Partial<ListDeliveriesInput>]>([
    ['all', () => ({})],
    ['an endpoint', () => ({ endpointId })],
    ['a status', () => ({ status: 'dead' })],
    ['a status of an endpoint', () => ({ endpointId, status: 'dead' })],
    ['a subject', () => ({ subjectId })],
    ['a subject at an endpoint', () => ({ subjectId, endpointId, status: 'dead' })],
  ])('examines about as many rows as it shows: %s', async (_, filterOf) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { answer, rows } = await rowsExamined(() => list({ ...filterOf(), limit: 20, cursor }))
      expect(rows).toBeLessThan(300)
      seen.push(...answer.items.map(({ id }) => id))
      cursor = answer.nextCursor ?? undefined
    } while (cursor && seen.length < 200)
    const { status, subjectId: aggregateId } = filterOf()
    const wanted = await prisma.webhookDelivery.findMany({
      where: { status, aggregateId, endpointId: filterOf().endpointId },
      select: { id: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: seen.length,
    })
    expect(seen.length).toBeGreaterThanOrEqual(11)
    expect(seen).toEqual(wanted.map(({ id }) => id))
  })

  it('refuses a cursor of another filter', async () => {
    const { nextCursor } = await list({ limit: 1 })
    await expect(list({ status: 'dead', cursor: nextCursor ?? '' })).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
    })
  })

  it('sends again a thousand dead letters at once, the oldest first', async () => {
    expect(await redeliverDead('system', { endpointId })).toEqual({ redelivered: 1_000, left: 100 })
    const { _max } = await prisma.webhookDelivery.aggregate({
      where: { endpointId, status: 'waiting' },
      _max: { position: true },
    })
    expect(Number(_max.position)).toBeLessThan(1_010)
    const waiting = await prisma.webhookDelivery.groupBy({
      by: ['aggregateId'],
      where: { endpointId, status: 'waiting' },
    })
    expect(await prisma.webhookQueue.count({ where: { endpointId } })).toBe(waiting.length)
  })
})
