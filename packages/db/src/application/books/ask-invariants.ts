import type { BooksReport } from '../../domain/books.ts'
import { databaseNow, type Reader } from '../../infrastructure/clock.ts'
import type { Within } from './invariant.ts'
import { INVARIANTS } from './invariants.ts'

const EXAMPLES = 20

type BrokenRow = { nth: number; id: string; found: string; total: bigint }

/** Asks every question within some rows, all in one statement and so at one moment, and tells what breaks each promise. */
export async function askInvariants(db: Reader, within: Within): Promise<BooksReport> {
  const checkedAt = await databaseNow(db)
  const questions = INVARIANTS.map(
    ({ broken }, nth) =>
      `(SELECT ${nth} AS nth, b.*, COUNT(*) OVER () AS total FROM (${broken(within)}) b LIMIT ${EXAMPLES})`,
  )
  const answers = await db.$queryRawUnsafe<BrokenRow[]>(questions.join(' UNION ALL '))
  const checks = INVARIANTS.map(({ name }, nth) => {
    const rows = answers.filter((answer) => Number(answer.nth) === nth)
    return {
      name,
      ok: rows.length === 0,
      rows: Number(rows[0]?.total ?? 0),
      examples: rows.map(({ id, found }) => ({ id, found })),
    }
  })
  return { checkedAt: checkedAt.toISOString(), ok: checks.every(({ ok }) => ok), checks }
}
