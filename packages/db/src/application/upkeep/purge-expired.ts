import { prisma } from '../../infrastructure/prisma.ts'

const BATCH = 500

/** What is kept for a while only, and for how long. Ordered by the index that finds it. */
const EXPIRED = [
  'idempotency_keys WHERE createdAt < NOW(3) - INTERVAL 30 DAY ORDER BY createdAt',
  'cart_merges WHERE mergedAt < NOW(3) - INTERVAL 30 DAY ORDER BY mergedAt',
  'stock_watches WHERE createdAt < NOW(3) - INTERVAL 180 DAY ORDER BY createdAt',
  'sessions WHERE expiresAt < NOW(3) ORDER BY expiresAt',
  'staff_sessions WHERE expiresAt < NOW(3) ORDER BY expiresAt',
  'personal_tokens WHERE expiresAt < NOW(3) - INTERVAL 30 DAY ORDER BY expiresAt',
  'password_resets WHERE expiresAt < NOW(3) - INTERVAL 1 DAY ORDER BY expiresAt',
  "messages WHERE status = 'sent' AND nextAt < NOW(3) - INTERVAL 30 DAY ORDER BY nextAt",
  "messages WHERE status = 'failed' AND nextAt < NOW(3) - INTERVAL 30 DAY ORDER BY nextAt",
]

/**
 * Deletes keys, merges and messages older than 30 days, tokens that ended so long ago, watches older than 180 days, and sessions of shoppers and staff, and links
 * to a new password, that have ended, in small batches; tells how many rows went.
 */
export async function purgeExpired(): Promise<number> {
  let purged = 0
  for (const rows of EXPIRED) {
    for (;;) {
      const deleted = await prisma.$executeRawUnsafe(`DELETE FROM ${rows} LIMIT ${BATCH}`)
      purged += deleted
      if (deleted < BATCH) break
    }
  }
  return purged
}
