import type { Reader } from '../../infrastructure/clock.ts'
import type { Kind, Within } from './invariant.ts'
import { INVARIANTS } from './invariants.ts'

/** A row that breaks a promise, what it belongs to, and how many rows of its promise there are. */
export type Broken = {
  promise: string
  kind: Kind
  subjectId: string
  id: string
  found: string
  total: number
}

type Row = { nth: number; id: string | null; subject: string; found: string; total: bigint }

/** Asks every question within some rows, all in one statement and so at one moment: up to `limit` rows that break each promise. */
export async function findBroken(db: Reader, within: Within, limit: number): Promise<Broken[]> {
  const questions = INVARIANTS.map(
    ({ broken }, nth) =>
      `(SELECT ${nth} AS nth, b.*, COUNT(*) OVER () AS total FROM (${broken(within)}) b LIMIT ${limit})`,
  )
  const rows = await db.$queryRawUnsafe<Row[]>(questions.join(' UNION ALL '))
  return rows.flatMap(({ nth, id, subject, found, total }) => {
    const asked = INVARIANTS[Number(nth)]
    if (!asked) return []
    const { name, about } = asked
    return { promise: name, kind: about, subjectId: subject, id: id ?? subject, found, total: Number(total) }
  })
}
