import { checkChanges } from './check-changes.ts'
import { checkDays } from './check-days.ts'
import { checkFindings } from './check-findings.ts'
import { checkNext } from './check-next.ts'
import { checkPoints } from './check-points.ts'
import { isAskedFor, PASSES, type Pass, passesByWait } from './pass.ts'
import { settleChecks } from './settle-checks.ts'
import type { Turn } from './turn.ts'

/**
 * Goes on checking the books: what was broken before, then what has changed since, then a step of each pass, and all passes to
 * their end when everything was asked for. What is left when `budgetMs` have passed, or when it is told to stop, is for the
 * next round, but one pass takes a step in any case. It writes down what it finds and repairs nothing.
 */
export async function checkOnward(turn: Turn, budgetMs: number, signal?: AbortSignal): Promise<void> {
  const end = performance.now() + budgetMs
  const isTime = () => performance.now() < end && !signal?.aborted
  await checkFindings(turn)
  while ((await checkChanges(turn)) > 0 && isTime());
  for (const [at, of] of (await passesByWait()).entries()) if (at === 0 || isTime()) await takeStep(turn, of)
  for (const of of PASSES) while (isTime() && (await isAskedFor(of))) await takeStep(turn, of)
  await settleChecks(turn)
}

async function takeStep(turn: Turn, of: Pass['of']): Promise<void> {
  if (of === 'days') return checkDays(turn)
  const isEnd = await checkNext(turn, of)
  if (isEnd && of === 'users') await checkPoints(turn)
}
