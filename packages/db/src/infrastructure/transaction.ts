import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolConnection } from 'mariadb'
import type { Prisma } from '../generated/client.ts'
import { tellCommitted } from './after-commit.ts'
import { finishWork } from './before-commit.ts'
import { isConnectionLost, isContention, isDuplicateKey } from './database-error.ts'
import { env } from './env.ts'
import { busy, createGate } from './gate.ts'
import { pool } from './pool.ts'
import { prisma } from './prisma.ts'

declare const insideTransaction: unique symbol
type Inside = { readonly [insideTransaction]: true }

/** The typed client inside a transaction. The global client is not one, so it cannot be passed by mistake. */
export type Tx = Prisma.TransactionClient & Inside

/** Raw statements inside a transaction, which is all that locks and multi-row reads and writes need. A Tx has them too. */
export type LaneTx = Inside & {
  $queryRawUnsafe: <T>(statement: string, ...values: string[]) => Promise<T>
  $executeRawUnsafe: (statement: string, ...values: string[]) => Promise<number>
}

type Options = {
  /** Whether to run again after this error. */
  again?: (error: unknown) => boolean
}

const MAX_TRIES = 5
/** How long a caller is kept waiting by others who are in the way. */
const PATIENCE_MS = 2_000
const TIMEOUT_MS = 5_000

/** Plain reads always find a connection: transactions leave some of the pool to them. */
const gate = createGate({ places: Math.ceil(env.DATABASE_POOL * 0.75), maxWaiting: 1_024, maxWaitMs: 1_500 })

/** For writes under an idempotency key: whatever the first try did, the next one finds its key or starts afresh. */
export const isSafeUnderKey = (error: unknown) =>
  isContention(error) || isDuplicateKey(error) || isConnectionLost(error)

/**
 * Runs `work` in one READ COMMITTED transaction (the session's isolation, set in pool.ts) and commits it. Errors for which
 * `again` says so (deadlocks, lock wait timeouts and changed snapshots unless told otherwise) run the whole callback again,
 * up to five times with jitter. Anything thrown rolls back. Refuses with BUSY when no connection comes free in time, or when
 * others are in the way for too long.
 */
export const transaction = <T>(work: (tx: Tx) => Promise<T>, options: Options = {}): Promise<T> =>
  withRetries(async () => {
    let opened: Tx | undefined
    const result = await prisma.$transaction(
      async (tx) => {
        opened = tx as Tx
        const done = await work(opened)
        await finishWork(opened)
        return done
      },
      { timeout: TIMEOUT_MS, maxWait: 2_000 },
    )
    if (opened) tellCommitted(opened)
    return result
  }, options)

/**
 * The same for a lane: its statements go straight to the driver, in the order of the calls. Those that are called without
 * waiting for one another share a round trip.
 */
export const laneTransaction = <T>(work: (tx: LaneTx) => Promise<T>, options: Options = {}): Promise<T> =>
  withRetries(async () => {
    const connection = await pool.getConnection()
    const timeout = setTimeout(() => connection.destroy(), TIMEOUT_MS)
    const tx = statementsOf(connection)
    try {
      const [, result] = await Promise.all([connection.query(BEGIN), work(tx)])
      await finishWork(tx)
      await connection.query(COMMIT)
      tellCommitted(tx)
      return result
    } catch (error) {
      await rollBack(connection)
      throw error
    } finally {
      clearTimeout(timeout)
      void connection.release()
    }
  }, options)

// A deadlock ends a transaction on the server, and what was sent after it would be committed statement by statement. This way
// it begins another transaction, which is rolled back.
const BEGIN = 'SET autocommit = 0'
/** Commits what is open, and returns to statements that stand for themselves. */
const COMMIT = 'SET autocommit = 1'

const rollBack = (connection: PoolConnection) =>
  connection
    .query('ROLLBACK')
    .then(() => connection.query(COMMIT))
    .catch(() => connection.destroy())

const statementsOf = (connection: PoolConnection) =>
  ({
    $queryRawUnsafe: (sql, ...values) => connection.execute(sql, values),
    $executeRawUnsafe: async (sql, ...values) => (await connection.execute(sql, values)).affectedRows,
  }) as LaneTx

async function withRetries<T>(attempt: () => Promise<T>, { again = isContention }: Options): Promise<T> {
  const patience = performance.now() + PATIENCE_MS
  for (let tries = 1; ; tries += 1) {
    try {
      return await gate(attempt)
    } catch (error) {
      if (!again(error)) throw error
      if (isContention(error) && (tries >= MAX_TRIES || performance.now() > patience)) throw busy()
      if (tries >= MAX_TRIES) throw error
      await sleep(Math.random() * 10 * 2 ** tries)
    }
  }
}
