import type { ListAuditInput } from '../../domain/audit/audit.ts'
import { Prisma } from '../../generated/client.ts'
import { sqlTime } from '../../infrastructure/rows.ts'

export type AuditFilter = Omit<ListAuditInput, 'cursor' | 'limit'>

/** How the log is walked: along an index, within what leads it; whatever else is asked is looked at row by row. */
type AuditPath = { index: string; within: Prisma.Sql[]; fits: Prisma.Sql[] }

/** The index of what the fewest entries have in common leads: something acted upon, then a kind of act, then a member of staff. */
export function auditPath(filter: AuditFilter): AuditPath {
  const [lead, ...fits] = equalities(filter)
  return {
    index: `audit_entries_${lead ? `${lead.column}_` : ''}createdAt_id_idx`,
    within: [...(lead ? [lead.sql] : []), ...period(filter)],
    fits: fits.map(({ sql }) => sql),
  }
}

function equalities({ subjectId, action, staffId }: AuditFilter) {
  const wanted = { subjectId, action, actor: staffId && `staff:${staffId}` }
  return Object.entries(wanted).flatMap(([column, value]) =>
    value ? [{ column, sql: Prisma.sql`${Prisma.raw(column)} = ${value}` }] : [],
  )
}

const period = ({ from, to }: AuditFilter) => [
  ...(from ? [Prisma.sql`createdAt >= ${sqlTime(new Date(from))}`] : []),
  ...(to ? [Prisma.sql`createdAt < ${sqlTime(new Date(to))}`] : []),
]
