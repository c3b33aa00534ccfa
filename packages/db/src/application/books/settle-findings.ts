import { type Columns, insertInto, jsonRows, jsonTable, sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

export type Finding = { promise: string; kind: string; subjectId: string; id: string; found: string }

const bySubject = { kind: 'ascii', subjectId: 'id' } as const satisfies Columns
const forget = `DELETE f FROM ${jsonTable(bySubject)} j
  STRAIGHT_JOIN book_findings f FORCE INDEX (book_findings_kind_subjectId_idx)
    ON f.kind = j.kind AND f.subjectId = j.subjectId`

const insertFindings = insertInto('book_findings', {
  promise: 'ascii',
  kind: 'ascii',
  subjectId: 'id',
  rowId: 'id',
  found: 'text',
  foundAt: 'time',
})

type Subject = { kind: string; subjectId: string }

/** Puts what was found now of some subjects in the place of what was found of them before. */
export async function settleFindings(
  tx: Tx,
  subjects: readonly Subject[],
  findings: readonly Finding[],
  at: Date,
): Promise<void> {
  await tx.$executeRawUnsafe(forget, jsonRows(bySubject, subjects))
  const unique = new Map(
    findings.map((finding) => [`${finding.promise} ${finding.subjectId} ${finding.id}`, finding]),
  )
  await insertFindings(
    tx,
    Array.from(unique.values(), ({ promise, kind, subjectId, id, found }) => ({
      promise,
      kind,
      subjectId,
      rowId: id,
      found: found.slice(0, 500),
      foundAt: sqlTime(at),
    })),
  )
}
