import { z } from 'zod'
import type { BookSubject, BooksWatch } from '../../../domain/books.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { SUBJECTS } from '../promises.ts'
import { KINDS, typeOf } from '../subjects.ts'

const examplesSchema = z.array(
  z.object({ kind: z.string(), subjectId: z.string(), rowId: z.string(), found: z.string() }),
)

/** How the books stood when they were last checked, and how far the checks have come. */
export async function reportBooks(): Promise<BooksWatch> {
  const [checks, marks, line] = await Promise.all([
    prisma.bookCheck.findMany(),
    prisma.bookMark.findMany(),
    prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } }),
  ])
  const markOf = (name: string) => marks.find((mark) => mark.name === name)
  const known = new Map(checks.map((check) => [check.name, check]))
  return {
    checkedAt: checks[0]?.checkedAt.toISOString() ?? null,
    ok: checks.every(({ ok }) => ok),
    checks: [...SUBJECTS].flatMap(([name, about]) => presentCheck(about, known.get(name))),
    behind: Math.max(0, Number(line.lastPosition) - Number(markOf('line')?.value ?? 0)),
    passes: [...KINDS, 'days'].map((of) => ({
      of: typeOf(of),
      doneAt: markOf(`${of} done`)?.updatedAt.toISOString() ?? null,
      isUnderWay: Boolean(markOf(of)?.value),
    })),
  }
}

type Check = Awaited<ReturnType<typeof prisma.bookCheck.findMany>>[number]

const presentCheck = (about: BookSubject, check: Check | undefined): BooksWatch['checks'] =>
  check
    ? [
        {
          name: check.name,
          about,
          ok: check.ok,
          rows: check.rows,
          examples: examplesSchema.parse(check.examples).map(({ kind, subjectId, rowId, found }) => ({
            id: rowId,
            found,
            subject: { type: typeOf(kind), id: subjectId },
          })),
        },
      ]
    : []
