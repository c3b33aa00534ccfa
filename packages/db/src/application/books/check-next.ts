import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { checkSubjects } from './check-subjects.ts'
import type { Kind } from './invariant.ts'
import { leavePass, readPass } from './pass.ts'
import { SUBJECTS } from './subjects.ts'
import type { Turn } from './turn.ts'
import { HEAVY } from './without-heavy.ts'

/** So many of a kind are checked in one step of a pass, and fewer when that would be too many rows. */
const STEP = 400

type Sized = { id: string; size: number | bigint }

/**
 * Checks what comes next in the pass over all of a kind, by primary key, so that in time every row is read again and what was
 * changed without an event is found too. Tells whether that was the end of the pass.
 */
export async function checkNext(turn: Turn, kind: Kind): Promise<boolean> {
  const { table, key, size } = SUBJECTS[kind]
  const pass = await readPass(kind, await databaseNow(prisma))
  const next = await prisma.$queryRawUnsafe<Sized[]>(
    `SELECT ${key} AS id, ${size} AS size FROM ${table} FORCE INDEX (PRIMARY) WHERE ${key} > ? ORDER BY ${key} LIMIT ${STEP}`,
    pass.after,
  )
  const ids = withinBudget(next)
  await checkSubjects(turn, { [kind]: ids })
  const isEnd = next.length < STEP && ids.length === next.length
  await leavePass(pass, isEnd ? null : (ids.at(-1) ?? null))
  return isEnd
}

/** As many as take no more rows than one heavy one, and one in any case. */
function withinBudget(next: readonly Sized[]): string[] {
  let rows = 0
  const over = next.findIndex(({ size }) => {
    rows += Number(size)
    return rows > HEAVY
  })
  return next.slice(0, over === -1 ? next.length : Math.max(1, over)).map(({ id }) => id)
}
