import { databaseNow } from '../../infrastructure/clock.ts'
import { firstIdAt } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { sqlType } from '../../infrastructure/rows.ts'
import { endOf, type Hour, keptHours, POSITION_KEY, salesKey, startOfHour } from './sales-keys.ts'

/** Once a day the position lapses and the sales are counted anew: that heals what a Redis may have dropped by itself. */
const LIFE_SECONDS = 24 * 3_600

/** Puts all hours and the position up to which they are right in place at once, unless somebody else has. */
const INSTALL = `
  if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
  for i = 2, #KEYS do
    redis.call('DEL', KEYS[i])
    for id, sold in pairs(cjson.decode(ARGV[2 * i - 1])) do redis.call('ZADD', KEYS[i], sold, id) end
    redis.call('EXPIREAT', KEYS[i], ARGV[2 * i])
  end
  redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
  return 1`

/**
 * Counts what was sold in the last eight days anew when Redis does not know: from the events that have their place in the line,
 * up to the last of them. A consumer that comes to those events later leaves them out, so nothing counts twice.
 */
export async function rebuildSales(): Promise<void> {
  const now = await databaseNow(prisma)
  const { lastPosition } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const hours = keptHours(now)
  const sales = await readSales(hours, lastPosition)
  const keys = [POSITION_KEY, ...hours.map(salesKey)]
  const figures = hours.flatMap((hour) => [JSON.stringify(sales.get(hour) ?? {}), endOf(hour)])
  await askRedis((redis) =>
    redis.eval(INSTALL, keys.length, ...keys, `${lastPosition}`, LIFE_SECONDS, ...figures),
  )
}

type Sold = { hour: Hour; productId: string; sold: bigint }

async function readSales(hours: readonly Hour[], upTo: bigint): Promise<Map<Hour, Record<string, number>>> {
  const since = startOfHour(hours.at(-1) ?? '')
  const rows = await prisma.$queryRawUnsafe<Sold[]>(READ, firstIdAt(since), upTo, since.toISOString())
  const sales = new Map<Hour, Record<string, number>>()
  for (const { hour, productId, sold } of rows)
    sales.set(hour, { ...sales.get(hour), [productId]: Number(sold) })
  return sales
}

/** What an event tells was paid for no later than the event was written, so the newest ids hold all of it. */
const READ = `
  SELECT LEFT(j.paidAt, 13) AS hour, j.productId,
    CAST(SUM(CASE e.type WHEN 'order.paid' THEN j.quantity ELSE -j.quantity END) AS SIGNED) AS sold
  FROM outbox_events e FORCE INDEX (PRIMARY)
  JOIN JSON_TABLE(e.payload, '$' COLUMNS (
    paidAt VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin PATH '$.paidAt',
    NESTED PATH '$.lines[*]' COLUMNS (productId ${sqlType.id} PATH '$.productId', quantity BIGINT PATH '$.quantity')
  )) j
  WHERE e.id >= ? AND e.position <= ? AND e.type IN ('order.paid', 'order.refunded') AND j.paidAt >= ?
  GROUP BY LEFT(j.paidAt, 13), j.productId
  HAVING sold <> 0`
