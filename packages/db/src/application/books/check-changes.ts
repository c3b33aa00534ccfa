import { prisma } from '../../infrastructure/prisma.ts'
import { checkSubjects } from './check-subjects.ts'
import { readMark, writeMark } from './marks.ts'
import { readTouched } from './read-touched.ts'
import type { Turn } from './turn.ts'
import { withoutHeavy } from './without-heavy.ts'

/** Events that are looked at together: few enough that a round on a busy machine ends when its time is over. */
const EVENTS = 250

/** Checks what the next events in the line are about; tells how many events those were. The mark moves when it is done. */
export async function checkChanges(turn: Turn): Promise<number> {
  const mark = await readMark('line')
  const touched = await readTouched(mark === '' ? await firstPlace() : BigInt(mark), EVENTS)
  if (touched.events === 0) return 0
  await checkSubjects(turn, await withoutHeavy(touched.subjects))
  await writeMark(prisma, 'line', `${touched.upTo}`)
  return touched.events
}

/** What happened before the books were first checked is found by the passes. */
async function firstPlace(): Promise<bigint> {
  const { lastPosition } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  return lastPosition > BigInt(EVENTS) ? lastPosition - BigInt(EVENTS) : 0n
}
