import type { BooksReport } from '../../domain/books.ts'
import { databaseNow, type Reader } from '../../infrastructure/clock.ts'
import { findBroken } from './find-broken.ts'
import type { Within } from './invariant.ts'
import { INVARIANTS } from './invariants.ts'
import { SUBJECTS } from './subjects.ts'

const EXAMPLES = 20

/** Asks every question within some rows, all at one moment, and tells what breaks each promise. */
export async function askInvariants(db: Reader, within: Within): Promise<BooksReport> {
  const checkedAt = await databaseNow(db)
  const broken = await findBroken(db, within, EXAMPLES)
  const checks = INVARIANTS.map(({ name }) => {
    const rows = broken.filter(({ promise }) => promise === name)
    return {
      name,
      ok: rows.length === 0,
      rows: rows[0]?.total ?? 0,
      examples: rows.map(({ id, found, kind, subjectId }) => ({
        id,
        found,
        subject: { type: SUBJECTS[kind].type, id: subjectId },
      })),
    }
  })
  return { checkedAt: checkedAt.toISOString(), ok: checks.every(({ ok }) => ok), checks }
}
