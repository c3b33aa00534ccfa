import { createConnection } from 'mariadb'

/** A connection of the measurement's own to the shop's database, beside those that are measured. */
export async function openLedger(databaseUrl: string) {
  const url = new URL(databaseUrl)
  const connection = await createConnection({
    host: url.hostname,
    port: Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    bigIntAsNumber: true,
    decimalAsNumber: true,
    checkNumberRange: true,
  })
  // What fails is told by the statement that fails; without a listener a lost connection would end the program.
  connection.on('error', () => {})
  return {
    /** The one figure that a statement selects. */
    async figure(statement: string, values: readonly unknown[] = []): Promise<number> {
      const rows = await connection.query<Record<string, number | null>[]>(statement, [...values])
      return Object.values(rows[0] ?? {})[0] ?? 0
    },
    /** One of the server's own counters. */
    async status(name: string): Promise<number> {
      const [row] = await connection.query<{ Value: string }[]>('SHOW GLOBAL STATUS LIKE ?', [name])
      return Number(row?.Value ?? 0)
    },
    async text(statement: string): Promise<string> {
      const rows = await connection.query<Record<string, string>[]>(statement)
      return Object.values(rows[0] ?? {})[0] ?? ''
    },
    close: () => connection.end(),
  }
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>
