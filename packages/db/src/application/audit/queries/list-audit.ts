import { z } from 'zod'
import type { AuditPage, ListAuditInput } from '../../../domain/audit/audit.ts'
import { Prisma } from '../../../generated/client.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sqlTime } from '../../../infrastructure/rows.ts'
import { walkList } from '../../catalog/queries/walk-list.ts'
import { type AuditFilter, auditPath } from '../audit-path.ts'
import { presentAudit } from '../present-audit.ts'

type Place = [at: string, id: string]
const placeSchema = z.tuple([z.iso.datetime({ precision: 3 }), z.uuid()])

type Found = { id: string; createdAt: Date; fits: bigint | number }

/** What was done at the desk, the newest first. Asked by several things at once, a page may be short and yet have a next one. */
export async function listAudit({ cursor, limit, ...filter }: ListAuditInput): Promise<AuditPage> {
  const { rows, next } = await walkList<{ place: Place; fits: boolean }, Place>({
    after: cursor ? readCursor(filter, placeSchema, cursor) : null,
    limit,
    selective: auditPath(filter).fits.length > 0,
    read: (after, window) => walk(filter, after, window),
    positionOf: ({ place }) => place,
  })
  return {
    items: await presentAudit(rows.map(({ place: [, id] }) => id)),
    nextCursor: next && writeCursor(filter, next),
  }
}

async function walk(filter: AuditFilter, after: Place | null, limit: number) {
  const { index, within, fits } = auditPath(filter)
  const rows = await prisma.$queryRaw<Found[]>`
    SELECT id, createdAt, ${every(fits)} AS fits FROM audit_entries FORCE INDEX (${Prisma.raw(index)})
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
