import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'

const byId = { id: 'id' } as const satisfies Columns
const renew = `UPDATE ${jsonTable(byId)} j STRAIGHT_JOIN sessions t FORCE INDEX (PRIMARY) ON t.id = j.id
  SET t.lastSeenAt = NOW(3), t.expiresAt = NOW(3) + INTERVAL 30 DAY
  WHERE t.lastSeenAt < NOW(3) - INTERVAL 1 HOUR AND t.expiresAt > NOW(3)`

/** Gives sessions in use another 30 days, each at most once an hour. */
export async function renewSessions(ids: readonly string[]): Promise<void> {
  const rows = ids.toSorted().map((id) => ({ id }))
  await prisma.$executeRawUnsafe(renew, jsonRows(byId, rows))
}
