import { type EventType, eventSchemas, type ShopEvent } from '../domain/events/events.ts'
import { prepared } from './prepared.ts'
import { prisma } from './prisma.ts'

type Row = Omit<ShopEvent, 'payload'> & { payload: string }
/** What comes next in a share, and the place to which that moves it on. */
export type Stretch = { rows: Row[]; to: bigint }
type Wanted = {
  /** Places after `after`, up to and with `upTo`. */
  after: bigint
  upTo: bigint
  /** The aggregates of one shard out of so many. */
  shard: number
  shards: number
  types: readonly EventType[]
  limit: number
}

/** Reads events by their place in the line, the next one first. */
export function readEvents({ after, upTo, shard, shards, types, limit }: Wanted): Promise<Row[]> {
  return prepared.$queryRawUnsafe<Row[]>(
    `SELECT id, aggregate, aggregateId, seq, type, CAST(payload AS CHAR) AS payload, position, createdAt
      FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      WHERE position > ? AND position <= ? AND MOD(CRC32(aggregateId), ?) = ? AND type IN (${types.map(() => '?').join(', ')})
      ORDER BY position LIMIT ${limit}`,
    String(after),
    String(upTo),
    String(shards),
    String(shard),
    ...types,
  )
}

/** One event that has its place in the line, by its id; null when it is not there, or no longer kept. */
export async function readEvent(id: string): Promise<ShopEvent | null> {
  const [row] = await prisma.$queryRawUnsafe<Row[]>(
    `SELECT id, aggregate, aggregateId, seq, type, CAST(payload AS CHAR) AS payload, position, createdAt
      FROM outbox_events FORCE INDEX (PRIMARY) WHERE id = ? AND position IS NOT NULL`,
    id,
  )
  return row ? toEvent(row) : null
}

/** An event as a consumer gets it. Throws when its payload is not what its type promises. */
export const toEvent = (row: Row) =>
  ({ ...row, payload: eventSchemas[row.type].parse(JSON.parse(row.payload)) }) as ShopEvent
