import { expect } from 'vitest'
import type { Answer } from './send.ts'

export type Refused = [status: number, reason: string, details?: unknown]

/** Expects a call to be refused like this, and to leave all that `state` shows as it was. */
export async function expectRefused(
  state: () => Promise<unknown>,
  call: () => Promise<Answer>,
  [status, reason, details = null]: Refused,
): Promise<void> {
  const before = await state()
  const answer = await call()
  expect([answer.status, answer.reason]).toEqual([status, reason])
  expect(answer.details).toEqual(details)
  expect(await state()).toEqual(before)
}
