import { expect, it } from 'vitest'
import { createBarrier } from '../testing/barrier.ts'
import { newShopper } from '../testing/rows.ts'
import { isContention } from './database-error.ts'
import { insertAnswers } from './idempotency.ts'
import { lockWallets } from './locks.ts'
import { prisma } from './prisma.ts'
import { sqlTime } from './rows.ts'
import { laneTransaction } from './transaction.ts'

const answerUnder = (scope: string) => ({
  scope,
  key: 'deadlocked',
  requestHash: '0',
  response: '{}',
  createdAt: sqlTime(new Date()),
})

it('leaves nothing of a transaction that a deadlock ends, not even of what was sent after it', async () => {
  const [one, other] = [await newShopper(), await newShopper()]
  const bothHoldOne = createBarrier(2)
  /** Each holds a wallet, then asks for the other's, and sends a row after that without waiting. */
  const run = (held: string, wanted: string) =>
    laneTransaction(
      async (tx) => {
        await lockWallets(tx, [held])
        await bothHoldOne()
        await Promise.all([lockWallets(tx, [wanted]), insertAnswers(tx, [answerUnder(held)])])
      },
      { again: () => false },
    )
  const outcomes = await Promise.allSettled([run(one.userId, other.userId), run(other.userId, one.userId)])
  const failed = outcomes.map((outcome) => outcome.status === 'rejected' && isContention(outcome.reason))
  expect(failed.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true])
  const kept = [one, other].map(({ userId }) => prisma.idempotencyKey.count({ where: { scope: userId } }))
  expect(await Promise.all(kept)).toEqual(failed.map((didFail) => (didFail ? 0 : 1)))
})
