import { type AuditEntry, auditSubjectSchema, factsSchema } from '../../domain/audit/audit.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { staffNames } from '../staff/staff-names.ts'
import { nameSubjects } from './name-subjects.ts'

/** Entries of the audit log with the names of who acted and of what they acted upon, in the order of their ids. */
export async function presentAudit(ids: readonly string[]): Promise<AuditEntry[]> {
  const found = await prisma.auditEntry.findMany({ where: { id: { in: [...ids] } } })
  const rows = found.map((row) => ({ ...row, subjectType: auditSubjectSchema.parse(row.subjectType) }))
  const [names, subjectName] = await Promise.all([
    staffNames(
      prisma,
      rows.flatMap(({ actor }) => staffIdOf(actor) ?? []),
    ),
    nameSubjects(rows),
  ])
  const entries = new Map(
    rows.map((row): [string, AuditEntry] => [
      row.id,
      {
        id: row.id,
        staff: staffOf(row.actor, names),
        action: row.action,
        subject: { type: row.subjectType, id: row.subjectId, name: subjectName(row.subjectId) },
        before: factsSchema.parse(row.before),
        after: factsSchema.parse(row.after),
        reason: row.reason,
        address: row.address,
        device: row.device,
        at: row.createdAt.toISOString(),
      },
    ]),
  )
  return ids.flatMap((id) => entries.get(id) ?? [])
}

const staffIdOf = (actor: string): string | null =>
  actor.startsWith('staff:') ? actor.slice('staff:'.length) : null

function staffOf(actor: string, names: ReadonlyMap<string, string>): AuditEntry['staff'] {
  const id = staffIdOf(actor)
  return id === null ? null : { id, name: names.get(id) ?? '' }
}
