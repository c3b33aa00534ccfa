import type { BooksReport } from '../../domain/books.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { INVARIANTS } from './invariants.ts'

const EXAMPLES = 20

type BrokenRow = { id: string; found: string; total: bigint }

/** Checks every invariant against the live database. It reads only: nothing is repaired. */
export async function checkBooks(): Promise<BooksReport> {
  const checkedAt = await databaseNow(prisma)
  const checks: BooksReport['checks'] = []
  for (const { name, broken } of INVARIANTS) {
    const rows = await prisma.$queryRawUnsafe<BrokenRow[]>(
      `SELECT b.*, COUNT(*) OVER () AS total FROM (${broken}) b LIMIT ${EXAMPLES}`,
    )
    checks.push({
      name,
      ok: rows.length === 0,
      rows: Number(rows[0]?.total ?? 0),
      examples: rows.map(({ id, found }) => ({ id, found })),
    })
  }
  return { checkedAt: checkedAt.toISOString(), ok: checks.every((check) => check.ok), checks }
}
