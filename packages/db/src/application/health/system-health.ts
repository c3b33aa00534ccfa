import { SHOP_VERSION, type SystemHealth } from '../../domain/system.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { readConsumers } from './read-consumers.ts'
import { readWaiting } from './read-waiting.ts'

type Row = { now: Date; seenAt: Date | null; behind: bigint | number }

const SILENCE_MS = 3 * 60 * 1_000

/** How the database, Redis and the worker are. Without its database the shop cannot answer at all. */
export async function systemHealth(): Promise<SystemHealth> {
  const [[row], pong, consumers, webhooks] = await Promise.all([
    readWorker(),
    askRedis((redis) => redis.ping()),
    readConsumers(),
    readWaiting(),
  ])
  if (!row) throw new Error('the database told nothing of the worker')
  const { now, seenAt, behind } = row
  return {
    database: true,
    redis: pong === 'PONG',
    worker: {
      seenAt: seenAt?.toISOString() ?? null,
      behind: Number(behind),
      ok: seenAt !== null && now.getTime() - seenAt.getTime() < SILENCE_MS,
    },
    consumers,
    webhooks,
    version: SHOP_VERSION,
    checkedAt: now.toISOString(),
  }
}

/** A worker takes its turn at the books every minute, and writes how far it has come with the events. */
const readWorker = () => prisma.$queryRaw<Row[]>`
  SELECT NOW(3) AS now,
    (SELECT MAX(at) FROM (SELECT MAX(updatedAt) AS at FROM consumers
      UNION ALL SELECT updatedAt FROM book_marks WHERE name = 'turn') beats) AS seenAt,
    (SELECT lastPosition - COALESCE((SELECT MIN(position) FROM consumers), lastPosition) FROM outbox_line WHERE id = 1) AS behind`
