import { env } from '../infrastructure/env.ts'
import { pool } from '../infrastructure/pool.ts'

/** How many rows, of tables and indexes, this process's connections examine while something is read. */
export async function rowsExamined<T>(read: () => Promise<T>): Promise<{ answer: T; rows: number }> {
  const before = await readCounts()
  const answer = await read()
  const after = await readCounts()
  const rows = [...after].reduce((sum, [thread, count]) => sum + count - (before.get(thread) ?? 0), 0)
  return { answer, rows }
}

/** By connection. All of them are taken at once, so that each is asked. */
async function readCounts(): Promise<Map<number, number>> {
  const connections = await Promise.all(Array.from({ length: env.DATABASE_POOL }, () => pool.getConnection()))
  try {
    const counts = connections.map(async (connection) => {
      const rows = await connection.query<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'")
      return [connection.threadId ?? 0, rows.reduce((sum, { Value }) => sum + Number(Value), 0)] as const
    })
    return new Map(await Promise.all(counts))
  } finally {
    await Promise.all(connections.map((connection) => connection.release()))
  }
}
