import { type EventType, eventSchemas, type ShopEvent } from '../domain/events/events.ts'
import { prisma } from './prisma.ts'

type Row = Omit<ShopEvent, 'payload'> & { payload: string }
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
  return prisma.$queryRawUnsafe<Row[]>(
    `SELECT id, aggregate, aggregateId, seq, type, CAST(payload AS CHAR) AS payload, position, createdAt
      FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      WHERE position > ? AND position <= ? AND MOD(CRC32(aggregateId), ?) = ? AND type IN (${types.map(() => '?').join(', ')})
      ORDER BY position LIMIT ${limit}`,
    after,
    upTo,
    shards,
    shard,
    ...types,
  )
}

/** An event as a consumer gets it. Throws when its payload is not what its type promises. */
export const toEvent = (row: Row) =>
  ({ ...row, payload: eventSchemas[row.type].parse(JSON.parse(row.payload)) }) as ShopEvent
