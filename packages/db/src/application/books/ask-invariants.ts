import type { BooksReport } from '../../domain/books.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import type { prisma } from '../../infrastructure/prisma.ts'
import type { Within } from './invariant.ts'
import { INVARIANTS } from './invariants.ts'

const EXAMPLES = 20

type Client = Pick<typeof prisma, '$queryRawUnsafe'>
type BrokenRow = { id: string; found: string; total: bigint }

/** Asks every question within some rows, and tells what breaks each promise. */
export async function askInvariants(client: Client, within: Within): Promise<BooksReport> {
  const checkedAt = await databaseNow(client)
  const checks: BooksReport['checks'] = []
  for (const { name, broken } of INVARIANTS) {
    const rows = await client.$queryRawUnsafe<BrokenRow[]>(
      `SELECT b.*, COUNT(*) OVER () AS total FROM (${broken(within)}) b LIMIT ${EXAMPLES}`,
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
