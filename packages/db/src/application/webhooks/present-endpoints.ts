import { z } from 'zod'
import { type DeliveryStatus, deliveryStatusSchema } from '../../domain/webhooks/delivery-status.ts'
import { type Endpoint, RECENT } from '../../domain/webhooks/endpoint.ts'
import { messageTypeSchema } from '../../domain/webhooks/message.ts'
import type { Prisma } from '../../generated/client.ts'
import type { Reader } from '../../infrastructure/clock.ts'

/** What the desk reads of an endpoint: everything but its secrets. */
export const endpointSelect = {
  id: true,
  name: true,
  url: true,
  types: true,
  status: true,
  version: true,
  oldSecretEndsAt: true,
  failingSince: true,
  succeededAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.WebhookEndpointSelect
type Row = Prisma.WebhookEndpointGetPayload<{ select: typeof endpointSelect }>

const typesSchema = z.array(messageTypeSchema)
const COUNTED = 1_000

/** Endpoints with how they are doing. What is counted and looked at of each is bounded. */
export async function presentEndpoints(db: Reader, rows: readonly Row[]): Promise<Endpoint[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [counts, recent] = await Promise.all([countByStatus(db, ids), readRecent(db, ids)])
  const count = (id: string, status: DeliveryStatus) => {
    const found = counts.find((each) => each.id === id && each.status === status)
    return Number(found?.count ?? 0)
  }
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    url: row.url,
    types: typesSchema.parse(row.types),
    status: row.status,
    version: row.version,
    oldSecretEndsAt: row.oldSecretEndsAt?.toISOString() ?? null,
    waiting: count(row.id, 'waiting'),
    dead: count(row.id, 'dead'),
    recent: recent.filter(({ id }) => id === row.id).map(({ status }) => deliveryStatusSchema.parse(status)),
    failingSince: row.failingSince?.toISOString() ?? null,
    succeededAt: row.succeededAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }))
}

function countByStatus(db: Reader, ids: readonly string[]) {
  const asked = ids.flatMap((id) => (['waiting', 'dead'] as const).map((status) => [id, status]))
  const questions = asked.map(
    () => `(SELECT endpointId AS id, MIN(status) AS status, COUNT(*) AS count FROM (SELECT endpointId, status
      FROM webhook_deliveries FORCE INDEX (webhook_deliveries_endpointId_status_createdAt_id_idx)
      WHERE endpointId = ? AND status = ? LIMIT ${COUNTED}) d GROUP BY endpointId)`,
  )
  return db.$queryRawUnsafe<{ id: string; status: string; count: bigint }[]>(
    questions.join(' UNION ALL '),
    ...asked.flat(),
  )
}

function readRecent(db: Reader, ids: readonly string[]) {
  const questions = ids.map(
    () => `(SELECT endpointId AS id, status, createdAt, id AS deliveryId
      FROM webhook_deliveries FORCE INDEX (webhook_deliveries_endpointId_createdAt_id_idx)
      WHERE endpointId = ? ORDER BY createdAt DESC, id DESC LIMIT ${RECENT})`,
  )
  return db.$queryRawUnsafe<{ id: string; status: string }[]>(
    `SELECT id, status FROM (${questions.join(' UNION ALL ')}) r ORDER BY createdAt DESC, deliveryId DESC`,
    ...ids,
  )
}
