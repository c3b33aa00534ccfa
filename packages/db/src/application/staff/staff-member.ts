import type { StaffMember } from '../../domain/staff/staff.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import type { prisma } from '../../infrastructure/prisma.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { meColumns, presentMe } from './present-me.ts'

type Client = Reader & Pick<typeof prisma | Tx, 'staff'>

/** More than any shop has at its desk. */
const MOST = 500

/** Members of staff as owners see them, the oldest first; all of them, or those with these ids. */
export async function readMembers(db: Client, ids?: string[]): Promise<StaffMember[]> {
  const rows = await db.staff.findMany({
    where: ids && { id: { in: ids } },
    select: {
      ...meColumns,
      status: true,
      version: true,
      createdAt: true,
      inviteEndsAt: true,
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return rows.map((row) => ({
    ...presentMe(row),
    status: row.status,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.sessions[0]?.lastSeenAt.toISOString() ?? null,
    inviteEndsAt: row.inviteEndsAt?.toISOString() ?? null,
  }))
}

/** One member; null when there is none. */
export const readMember = async (db: Client, id: string): Promise<StaffMember | null> =>
  (await readMembers(db, [id]))[0] ?? null
