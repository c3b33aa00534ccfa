import type { PrismaClient } from '../generated/client.ts'

/** The database's clock: it alone decides what has begun and what has expired. */
export async function databaseNow(client: Pick<PrismaClient, '$queryRaw'>): Promise<Date> {
  const [row] = await client.$queryRaw<{ now: Date }[]>`SELECT NOW(3) AS now`
  if (!row) throw new Error('the database has no clock')
  return row.now
}
