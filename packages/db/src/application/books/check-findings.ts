import { prisma } from '../../infrastructure/prisma.ts'
import { checkDay } from './check-day.ts'
import { checkPoints } from './check-points.ts'
import { checkSubjects } from './check-subjects.ts'
import { KINDS } from './subjects.ts'
import type { Turn } from './turn.ts'

/** So many of the findings are looked at again at once, those that were not looked at longest. */
const AGAIN = 200
const DAYS_AGAIN = 5

/** Checks again what broke a promise before: what has been put right is found right. */
export async function checkFindings(turn: Turn): Promise<void> {
  const findings = await prisma.bookFinding.findMany({
    select: { kind: true, subjectId: true },
    orderBy: { foundAt: 'asc' },
    take: AGAIN,
  })
  const subjectsOf = (kind: string) => [
    ...new Set(findings.flatMap((finding) => (finding.kind === kind ? [finding.subjectId] : []))),
  ]
  await checkSubjects(turn, Object.fromEntries(KINDS.map((kind) => [kind, subjectsOf(kind)])))
  for (const day of subjectsOf('days').slice(0, DAYS_AGAIN)) await checkDay(turn, day)
  if (subjectsOf('points').length > 0) await checkPoints(turn)
}
