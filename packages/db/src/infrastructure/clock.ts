import type { LaneTx } from './transaction.ts'

/** What can read: a transaction or the global client. */
export type Reader = Pick<LaneTx, '$queryRawUnsafe'>

/** The database's time: it alone decides what has begun and what has run out. */
export async function databaseNow(db: Reader): Promise<Date> {
  const [row] = await db.$queryRawUnsafe<{ now: Date }[]>('SELECT NOW(3) AS now')
  if (!row) throw new Error('the database told no time')
  return row.now
}
