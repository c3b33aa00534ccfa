import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PoolConnection } from 'mariadb'
import { pool } from '../infrastructure/pool.ts'

/** When a process dies: as a statement that looks like this is sent, or with its answer in hand. */
type Moment = { on: 'sent' | 'answered'; statement: RegExp }

const answered = (statement: RegExp): Moment => ({ on: 'answered', statement })

/** Twelve points of a checkout at which a process may die, in their order. */
const MOMENTS: Record<string, Moment> = {
  'wallet locked': answered(/JOIN wallets .*FOR UPDATE/s),
  'stock locked': answered(/JOIN variants .*FOR UPDATE/s),
  'stock taken': answered(/^UPDATE .*JOIN variants /s),
  'balance set': answered(/^UPDATE .*JOIN wallets /s),
  'order written': answered(/^INSERT INTO orders /),
  'lines written': answered(/^INSERT INTO order_lines /),
  'payment written': answered(/^INSERT INTO payments /),
  'entry written': answered(/^INSERT INTO wallet_entries /),
  'event written': answered(/^INSERT INTO outbox_events /),
  'key written': answered(/^INSERT INTO idempotency_keys /),
  'commit sent': { on: 'sent', statement: /^SET autocommit = 1$/ },
  committed: answered(/^SET autocommit = 1$/),
}
export const POINTS_OF_DEATH = Object.keys(MOMENTS)

/**
 * From now on this process kills itself in the checkouts of some shoppers, once for each: those after whom a file of the folder
 * is named. The file holds the point of death, and is gone right before it.
 */
export function dieInCheckouts(folder: string): void {
  const take = pool.getConnection.bind(pool)
  pool.getConnection = async () => watched(await take(), folder)
}

function watched(connection: PoolConnection, folder: string): PoolConnection {
  const prototype: PoolConnection = Object.getPrototypeOf(connection)
  let doom: { moment: Moment; file: string } | undefined
  const watch =
    (send: 'query' | 'execute') =>
    async (sql: string, values: readonly unknown[] = []) => {
      if (MOMENTS['wallet locked']?.statement.test(sql)) doom = readDoom(folder, String(values[0]))
      const answer = prototype[send].call(connection, sql, values)
      if (!doom?.moment.statement.test(sql)) return answer
      if (doom.moment.on === 'answered') await answer
      die(doom.file)
    }
  return Object.assign(connection, { query: watch('query'), execute: watch('execute') })
}

function readDoom(folder: string, locked: string) {
  const file = locked
    .match(/[0-9a-f-]{36}/g)
    ?.map((userId) => join(folder, userId))
    .find((path) => existsSync(path))
  const moment = file ? MOMENTS[readFileSync(file, 'utf8')] : undefined
  return file && moment ? { moment, file } : undefined
}

function die(file: string): void {
  rmSync(file)
  process.kill(process.pid, 'SIGKILL')
}
