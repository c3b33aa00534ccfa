import { addDays, type Day, dayOf } from '../../domain/reports/day.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { keepFigures } from './keep-figures.ts'

/** A transaction may commit this long after the moment that its events tell of. */
const OPEN = 'INTERVAL 1 MINUTE'

/** The last day of which every event has been counted; null before the figures are kept. */
export async function findClosedDay(db: Reader): Promise<Day | null> {
  const [row] = await db.$queryRawUnsafe<{ shares: bigint; since: Date }[]>(
    `SELECT c.shares, CAST(LEAST(NOW(3) - ${OPEN},
        COALESCE((SELECT MIN(createdAt) FROM outbox_events WHERE position > c.position), NOW(3)),
        COALESCE((SELECT MIN(createdAt) FROM outbox_events WHERE position IS NULL), NOW(3))) AS DATETIME(3)) AS since
      FROM (SELECT COUNT(*) AS shares, MIN(position) AS position FROM consumers WHERE name = ?) c`,
    keepFigures.name,
  )
  return row && Number(row.shares) > 0 ? addDays(dayOf(row.since), -1) : null
}
