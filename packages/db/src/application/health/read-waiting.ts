import type { SystemHealth } from '../../domain/system.ts'
import { prisma } from '../../infrastructure/prisma.ts'

const COUNTED = 1_000

/** How many webhooks wait, and since when. */
export async function readWaiting(): Promise<SystemHealth['webhooks']> {
  const [row] = await prisma.$queryRawUnsafe<{ waiting: bigint; since: Date | null }[]>(
    `SELECT COUNT(*) AS waiting, MIN(createdAt) AS since FROM (
      SELECT createdAt FROM webhook_deliveries FORCE INDEX (webhook_deliveries_status_createdAt_id_idx)
      WHERE status = 'waiting' ORDER BY createdAt, id LIMIT ${COUNTED}) d`,
  )
  return { waiting: Number(row?.waiting ?? 0), since: row?.since?.toISOString() ?? null }
}
