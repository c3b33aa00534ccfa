import { prisma } from '../../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable, sqlTime } from '../../../infrastructure/rows.ts'

type Note = { succeededAt: Date | null; failingSince: Date | null }

const columns = { id: 'id', succeededAt: 'time', failingSince: 'time' } as const satisfies Columns

/** What another worker saw get through since is not undone. */
const statement = `UPDATE ${jsonTable(columns)} j STRAIGHT_JOIN webhook_endpoints t FORCE INDEX (PRIMARY) ON t.id = j.id
  SET t.failingSince = CASE
      WHEN j.succeededAt IS NOT NULL THEN j.failingSince
      WHEN t.succeededAt >= j.failingSince THEN t.failingSince
      ELSE COALESCE(t.failingSince, j.failingSince) END,
    t.succeededAt = COALESCE(GREATEST(t.succeededAt, j.succeededAt), j.succeededAt, t.succeededAt)`

/** Gathers how tries went, so that an endpoint's row is written now and then, and not with each of them. */
export function createHealth() {
  let notes = new Map<string, Note>()
  return {
    note(endpointId: string, at: Date, failure: string | null): void {
      const kept = notes.get(endpointId) ?? { succeededAt: null, failingSince: null }
      const noted = failure
        ? { ...kept, failingSince: kept.failingSince ?? at }
        : { succeededAt: at, failingSince: null }
      notes.set(endpointId, noted)
    },
    async write(): Promise<void> {
      if (notes.size === 0) return
      const rows = [...notes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(noteRow)
      notes = new Map()
      await prisma.$executeRawUnsafe(statement, jsonRows(columns, rows))
    },
  }
}

const noteRow = ([id, { succeededAt, failingSince }]: [string, Note]) => ({
  id,
  succeededAt: succeededAt && sqlTime(succeededAt),
  failingSince: failingSince && sqlTime(failingSince),
})
