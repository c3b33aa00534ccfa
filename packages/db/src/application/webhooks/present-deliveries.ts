import type { Delivery } from '../../domain/webhooks/delivery.ts'
import { messageTypeSchema } from '../../domain/webhooks/message.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'

const select = {
  id: true,
  endpoint: { select: { id: true, name: true } },
  eventId: true,
  type: true,
  aggregateId: true,
  status: true,
  attempts: true,
  createdAt: true,
  settledAt: true,
} as const

/** Deliveries as the desk shows them, in the order of their ids. */
export async function presentDeliveries(ids: readonly string[]): Promise<Delivery[]> {
  const rows = await prisma.webhookDelivery.findMany({ where: { id: { in: [...ids] } }, select })
  const [nextAt, numbers] = await Promise.all([
    readNextAt(rows.flatMap(({ id, status }) => (status === 'waiting' ? [id] : []))),
    readOrderNumbers(
      rows.flatMap(({ type, aggregateId }) => (type.startsWith('order.') ? [aggregateId] : [])),
    ),
  ])
  const deliveries = new Map(
    rows.map(({ aggregateId, type, createdAt, settledAt, ...row }): [string, Delivery] => [
      row.id,
      {
        ...row,
        type: messageTypeSchema.parse(type),
        subjectId: aggregateId,
        orderNumber: numbers.get(aggregateId) ?? null,
        nextAt: nextAt.get(row.id)?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
        settledAt: settledAt?.toISOString() ?? null,
      },
    ]),
  )
  return ids.flatMap((id) => deliveries.get(id) ?? [])
}

async function readOrderNumbers(ids: readonly string[]): Promise<Map<string, string>> {
  const orders = await prisma.order.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, number: true },
  })
  return new Map(orders.map(({ id, number }) => [id, number]))
}

const byId = { id: 'id' } as const satisfies Columns

/** When those are tried that are the next of their queue. */
async function readNextAt(ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await prisma.$queryRawUnsafe<{ id: string; nextAt: Date }[]>(
    `SELECT d.id, q.nextAt FROM ${jsonTable(byId)} j
      STRAIGHT_JOIN webhook_deliveries d FORCE INDEX (PRIMARY) ON d.id = j.id
      STRAIGHT_JOIN webhook_queues q FORCE INDEX (PRIMARY) ON q.endpointId = d.endpointId AND q.aggregateId = d.aggregateId
      WHERE d.position = (SELECT MIN(e.position) FROM webhook_deliveries e
        WHERE e.endpointId = d.endpointId AND e.aggregateId = d.aggregateId AND e.status = 'waiting')`,
    jsonRows(
      byId,
      ids.map((id) => ({ id })),
    ),
  )
  return new Map(rows.map(({ id, nextAt }) => [id, nextAt]))
}
