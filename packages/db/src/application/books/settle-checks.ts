import type { Prisma } from '../../generated/client.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { PROMISES } from './promises.ts'
import { inTurn, type Turn } from './turn.ts'

const EXAMPLES = 20

/** Writes down how each promise stands: broken as long as any row is known that breaks it. */
export async function settleChecks(turn: Turn): Promise<void> {
  const broken = await prisma.bookFinding.groupBy({ by: ['promise'], _count: true })
  const rows = new Map(broken.map(({ promise, _count }) => [promise, _count]))
  const examples = new Map<string, Prisma.InputJsonArray>()
  for (const promise of rows.keys()) examples.set(promise, await readExamples(promise))
  const checkedAt = await databaseNow(prisma)
  await inTurn(turn, async (tx) => {
    await tx.bookCheck.deleteMany()
    await tx.bookCheck.createMany({
      data: PROMISES.map((name) => ({
        name,
        ok: !rows.has(name),
        rows: rows.get(name) ?? 0,
        examples: examples.get(name) ?? [],
        checkedAt,
      })),
    })
  })
}

const readExamples = (promise: string) =>
  prisma.bookFinding.findMany({
    where: { promise },
    select: { kind: true, subjectId: true, rowId: true, found: true },
    orderBy: [{ subjectId: 'asc' }, { rowId: 'asc' }],
    take: EXAMPLES,
  })
