import type { Reader } from '../../infrastructure/clock.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Found } from './find-by-search.ts'

/** A customer as stored: name and e-mail are sealed. */
export type FoundCustomer = { id: string; name: string; email: string; createdAt: Date }

type Page = { found: Found | null; after: { createdAt: string; id: string } | null; limit: number }

/**
 * Customers, or those that were found, the newest first. The index is named: left to itself the server sorts whole tables
 * when it knows little about them.
 */
export function findCustomers(db: Reader, { found, after, limit }: Page): Promise<FoundCustomer[]> {
  const index = found?.index ?? 'users_createdAt_id_idx'
  const among = found ? `AND ${found.column} = ?` : ''
  const older = after ? 'AND (createdAt < ? OR createdAt = ? AND id < ?)' : ''
  const time = after ? sqlTime(new Date(after.createdAt)) : ''
  return db.$queryRawUnsafe<FoundCustomer[]>(
    `SELECT id, name, email, createdAt FROM users FORCE INDEX (${index})
      WHERE erasedAt IS NULL ${among} ${older} ORDER BY createdAt DESC, id DESC LIMIT ${limit}`,
    ...(found ? [found.value] : []),
    ...(after ? [time, time, after.id] : []),
  )
}
