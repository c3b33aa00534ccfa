import { setTimeout as sleep } from 'node:timers/promises'
import type { Prisma } from '../generated/client.ts'
import { isConnectionLost, isContention, isDuplicateKey } from './database-error.ts'
import { env } from './env.ts'
import { createGate } from './gate.ts'
import { prisma } from './prisma.ts'

declare const insideTransaction: unique symbol

/** The typed client inside a transaction. The global client is not one, so it cannot be passed by mistake. */
export type Tx = Prisma.TransactionClient & { readonly [insideTransaction]: true }

const MAX_TRIES = 5
const TIMEOUT_MS = 5_000

/** Plain reads always find a connection: transactions leave some of the pool to them. */
const gate = createGate({ places: Math.ceil(env.DATABASE_POOL * 0.75), maxWaiting: 1_024, maxWaitMs: 1_500 })

/** For writes under an idempotency key: whatever the first try did, the next one finds its key or starts afresh. */
export const isSafeUnderKey = (error: unknown) =>
  isContention(error) || isDuplicateKey(error) || isConnectionLost(error)

/**
 * Runs `work` in one READ COMMITTED transaction (the session's isolation, set in pool.ts) and commits it. Errors for which
 * `again` says so (deadlocks, lock wait timeouts and changed snapshots unless told otherwise) run the whole callback again,
 * up to five times with jitter. Anything thrown rolls back. Refuses with BUSY when no connection comes free in time.
 */
export async function transaction<T>(
  work: (tx: Tx) => Promise<T>,
  { again = isContention }: { again?: (error: unknown) => boolean } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await gate(() =>
        prisma.$transaction((tx) => work(tx as Tx), { timeout: TIMEOUT_MS, maxWait: 2_000 }),
      )
    } catch (error) {
      if (attempt >= MAX_TRIES || !again(error)) throw error
      await sleep(Math.random() * 10 * 2 ** attempt)
    }
  }
}
