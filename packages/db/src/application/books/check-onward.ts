import { checkChanges } from './check-changes.ts'
import { checkDays } from './check-days.ts'
import { checkFindings } from './check-findings.ts'
import { checkNext } from './check-next.ts'
import { checkPoints } from './check-points.ts'
import { isAskedFor, type Pass } from './pass.ts'
import { settleChecks } from './settle-checks.ts'
import { KINDS } from './subjects.ts'
import type { Turn } from './turn.ts'

const PASSES: readonly Pass['of'][] = [...KINDS, 'days']

/**
 * Goes on checking the books: what was broken before, then what has changed since, then a step of each pass, and all passes to
 * their end when everything was asked for. Each part is bounded, so a round costs no more in a big shop; what is left when
 * `budgetMs` have passed is for the next round. It writes down what it finds and repairs nothing.
 */
export async function checkOnward(turn: Turn, budgetMs: number): Promise<void> {
  const end = performance.now() + budgetMs
  const isTime = () => performance.now() < end
  await checkFindings(turn)
  while ((await checkChanges(turn)) > 0 && isTime());
  for (const of of PASSES) await takeStep(turn, of)
  for (const of of PASSES) while (isTime() && (await isAskedFor(of))) await takeStep(turn, of)
  await settleChecks(turn)
}

async function takeStep(turn: Turn, of: Pass['of']): Promise<void> {
  if (of === 'days') return checkDays(turn)
  const isEnd = await checkNext(turn, of)
  if (isEnd && of === 'users') await checkPoints(turn)
}
