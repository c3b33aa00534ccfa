import { z } from 'zod'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type { DeliveryPage, ListDeliveriesInput } from '../../../domain/webhooks/delivery.ts'
import { Prisma } from '../../../generated/client.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sqlTime } from '../../../infrastructure/rows.ts'
import { walkList } from '../../catalog/queries/walk-list.ts'
import { type DeliveryFilter, deliveryPath } from '../delivery-path.ts'
import { presentDeliveries } from '../present-deliveries.ts'

const placeSchema = z.tuple([timeSchema, idSchema])
type Place = z.infer<typeof placeSchema>

/**
 * What was or is sent to endpoints, the newest first. Deliveries of one subject that are asked by more may make a short page that
 * yet has a next one. Refuses with INVALID_INPUT a cursor of another list.
 */
export async function listDeliveries({
  cursor,
  limit,
  ...filter
}: ListDeliveriesInput): Promise<DeliveryPage> {
  const list = ['deliveries', filter.endpointId ?? null, filter.status ?? null, filter.subjectId ?? null]
  const { rows, next } = await walkList<{ place: Place; fits: boolean }, Place>({
    after: cursor ? readCursor(list, placeSchema, cursor) : null,
    limit,
    selective: deliveryPath(filter).fits.length > 0,
    read: (after, window) => walk(filter, after, window),
    positionOf: ({ place }) => place,
  })
  return {
    items: await presentDeliveries(rows.map(({ place: [, id] }) => id)),
    nextCursor: next && writeCursor(list, next),
  }
}

async function walk(filter: DeliveryFilter, after: Place | null, limit: number) {
  const { index, within, fits } = deliveryPath(filter)
  const rows = await prisma.$queryRaw<{ id: string; createdAt: Date; fits: bigint | number }[]>`
    SELECT id, createdAt, ${every(fits)} AS fits FROM webhook_deliveries FORCE INDEX (${Prisma.raw(index)})
    WHERE ${every(after ? [...within, ...beyond(after)] : within)} ORDER BY createdAt DESC, id DESC LIMIT ${limit}`
  return rows.map(({ id, createdAt, fits: all }): { place: Place; fits: boolean } => ({
    place: [createdAt.toISOString(), id],
    fits: Number(all) === 1,
  }))
}

const every = (conditions: Prisma.Sql[]) =>
  conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, ' AND ')})` : Prisma.sql`TRUE`

/** The first says where to begin in the index, the second where exactly. */
function beyond([at, id]: Place) {
  const time = sqlTime(new Date(at))
  return [Prisma.sql`createdAt <= ${time}`, Prisma.sql`(createdAt < ${time} OR id < ${id})`]
}
