import { connect } from '../migrations-connect.ts'

/** Runs one query that selects ids, on a connection of its own. */
export async function askDatabase(databaseUrl: string, query: string): Promise<{ id: string }[]> {
  const url = new URL(databaseUrl)
  const connection = await connect(url, decodeURIComponent(url.pathname.slice(1)))
  try {
    return await connection.query<{ id: string }[]>(query)
  } finally {
    await connection.end()
  }
}
