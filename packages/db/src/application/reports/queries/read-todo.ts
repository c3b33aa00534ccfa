import type { Todo } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { findFailedMessage } from './find-failed-message.ts'

/** Nobody needs to know how many more there are. */
const COUNTED = 1_000

const counted = (count: bigint, looked: bigint = count) => ({
  count: Math.min(Number(count), COUNTED),
  more: Number(looked) > COUNTED,
})

type Row = Record<'returns' | 'paid' | 'toShip' | 'failed' | 'broken' | 'dead' | 'disabled', bigint>

/** What waits for somebody at the desk. */
export async function readTodo(): Promise<Todo> {
  const [row] = await prisma.$queryRawUnsafe<Row[]>(`
    SELECT s.paid, CAST(COALESCE(s.toShip, 0) AS SIGNED) AS toShip,
      (SELECT COUNT(*) FROM (SELECT 1 FROM returns WHERE status = 'requested' LIMIT ${COUNTED + 1}) r) AS returns,
      (SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE status = 'failed' LIMIT ${COUNTED + 1}) m) AS failed,
      (SELECT COUNT(*) FROM book_checks WHERE NOT ok) AS broken,
      (SELECT COUNT(*) FROM (SELECT 1 FROM webhook_deliveries FORCE INDEX (webhook_deliveries_status_createdAt_id_idx)
        WHERE status = 'dead' LIMIT ${COUNTED + 1}) d) AS dead,
      (SELECT COUNT(*) FROM webhook_endpoints WHERE status = 'disabled') AS disabled
    FROM (SELECT COUNT(*) AS paid, SUM(p.refundStatus <> 'full') AS toShip FROM (
      SELECT refundStatus FROM orders FORCE INDEX (orders_status_placedAt_id_idx)
      WHERE status = 'paid' ORDER BY placedAt LIMIT ${COUNTED + 1}) p) s`)
  if (!row) throw new Error('the database counted nothing')
  return {
    returns: counted(row.returns),
    toShip: counted(row.toShip, row.paid),
    failedMessages: { ...counted(row.failed), latest: row.failed > 0 ? await findFailedMessage() : null },
    brokenPromises: Number(row.broken),
    deadLetters: counted(row.dead),
    disabledEndpoints: Number(row.disabled),
  }
}
