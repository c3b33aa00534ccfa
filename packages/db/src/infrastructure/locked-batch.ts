import { Refusal } from '../domain/refusal.ts'
import { isConnectionLost, isLockWaitTimeout } from './database-error.ts'
import type { Outcome } from './lane.ts'
import { isSafeUnderKey, type LaneTx, laneTransaction } from './transaction.ts'

type Settle<Request, Row, Result> = (
  tx: LaneTx,
  requests: Request[],
  /** The first answer of the transaction: what is sent without waiting for it runs behind its locks all the same. */
  rows: Promise<Row[]>,
) => Promise<Outcome<Result>[]>

type Lock<Row> = (tx: LaneTx, ids: Iterable<string>) => Promise<Row[]>
type Locking<Request, Row> = {
  lock: Lock<Row>
  /** The same for those rows that nobody else holds. */
  lockFree: Lock<Row>
  /** The id that a request needs locked. */
  needs: (request: Request) => string
  /** The id of a locked row. */
  locks: (row: Row) => string
}

/**
 * One transaction for a batch of requests that may be written twice, behind the locks of the row that each of them needs. When
 * it waited too long for a lock it runs again with the rows that are free, and the rest get another go in a later batch. When
 * the database is away or too busy, no request is to blame: each gets the error.
 */
export const lockedBatch =
  <Request, Row, Result>(settle: Settle<Request, Row, Result>, locking: Locking<Request, Row>) =>
  async (requests: Request[]): Promise<Outcome<Result>[]> => {
    let free = false
    const again = (error: unknown) => {
      if (isLockWaitTimeout(error)) free = true
      return isSafeUnderKey(error)
    }
    const work = (tx: LaneTx) =>
      free ? settleFree(tx, requests, settle, locking) : settleAll(tx, requests, settle, locking)
    try {
      return await laneTransaction(work, { again })
    } catch (error) {
      if (error instanceof Refusal || isConnectionLost(error)) return requests.map(() => ({ error }))
      throw error
    }
  }

const settleAll = <Request, Row, Result>(
  tx: LaneTx,
  requests: Request[],
  settle: Settle<Request, Row, Result>,
  { lock, needs }: Locking<Request, Row>,
) => settle(tx, requests, lock(tx, requests.map(needs)))

async function settleFree<Request, Row, Result>(
  tx: LaneTx,
  requests: Request[],
  settle: Settle<Request, Row, Result>,
  { lockFree, needs, locks }: Locking<Request, Row>,
): Promise<Outcome<Result>[]> {
  const rows = await lockFree(tx, requests.map(needs))
  const held = new Set(rows.map(locks))
  const ready = requests.filter((request) => held.has(needs(request)))
  const outcomes = await settle(tx, ready, Promise.resolve(rows))
  const byRequest = new Map(ready.map((request, index) => [request, outcomes[index]]))
  return requests.map((request) => byRequest.get(request) ?? { again: true })
}
