import { prisma } from '../../infrastructure/prisma.ts'
import type { Kind } from './invariant.ts'
import { readMark, writeMark } from './marks.ts'
import { KINDS } from './subjects.ts'

export const PASSES: readonly Pass['of'][] = [...KINDS, 'days']

/** A pass over all of a kind, or over all days: the last one that was checked, and when it began. */
export type Pass = { of: Kind | 'days'; after: string; began: string }

/** The pass that is under way, or a new one; also anew when everything was asked for after it began. */
export async function readPass(of: Pass['of'], now: Date): Promise<Pass> {
  const [mark, full] = await Promise.all([readMark(of), readMark('full')])
  const [after = '', began = ''] = mark.split(' ')
  return after === '' || began < full ? { of, after: '', began: now.toISOString() } : { of, after, began }
}

/** Leaves a mark where a pass has come to; null is its end. */
export async function leavePass({ of, began }: Pass, after: string | null): Promise<void> {
  if (after === null) await writeMark(prisma, `${of} done`, began)
  await writeMark(prisma, of, after === null ? '' : `${after} ${began}`)
}

/** Whether everything was asked for after the last whole pass began. */
export async function isAskedFor(of: Pass['of']): Promise<boolean> {
  const [done, full] = await Promise.all([readMark(`${of} done`), readMark('full')])
  return done < full
}

/** All passes, first the one that has waited longest for its next step. */
export async function passesByWait(): Promise<Pass['of'][]> {
  const marks = await prisma.bookMark.findMany({ where: { name: { in: [...PASSES] } } })
  const steppedAt = new Map(marks.map(({ name, updatedAt }) => [name, updatedAt.getTime()]))
  return PASSES.toSorted((one, other) => (steppedAt.get(one) ?? 0) - (steppedAt.get(other) ?? 0))
}
