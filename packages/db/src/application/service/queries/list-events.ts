import { z } from 'zod'
import { invalidInput } from '../../../domain/refusal.ts'
import type { EventPage, ListEventsInput } from '../../../domain/service/service-events.ts'
import { messageTypes, toMessage } from '../../../domain/webhooks/message.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { readEvents, toEvent } from '../../../infrastructure/line.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

const LIST = 'service events'
const position = z.tuple([z.string().regex(/^\d{1,18}$/)])

/** Places that a call looks through at most, whatever types it wants. */
const WINDOW = 2_000n

/**
 * What happened, as the webhooks tell it and in the same order: nothing comes up later before what was told. Refuses with
 * INVALID_INPUT on `after` what is no place of this list (invalid_cursor), and one behind which events are no longer kept
 * (no_longer_kept), so that nobody misses any unawares.
 */
export async function listEvents({
  after: given,
  types = [...messageTypes],
  limit,
}: ListEventsInput): Promise<EventPage> {
  const end = await readEnd()
  const after = given === undefined ? await readFoot(end) : BigInt(readCursor(LIST, position, given)[0])
  if (after > end) throw invalidInput('after', 'invalid_cursor')
  if (given !== undefined && after < end) await assertKept(after + 1n)

  const upTo = after + WINDOW < end ? after + WINDOW : end
  const rows = await readEvents({ after, upTo, shard: 0, shards: 1, types, limit })
  const reached = rows.length < limit ? upTo : (rows.at(-1)?.position ?? upTo)
  return {
    items: rows.map((row) => toMessage(toEvent(row))),
    after: writeCursor(LIST, [String(reached)]),
    atEnd: reached === end,
  }
}

/** The last place in the line. */
async function readEnd(): Promise<bigint> {
  const { lastPosition } = await prisma.outboxLine.findUniqueOrThrow({
    where: { id: 1 },
    select: { lastPosition: true },
  })
  return lastPosition
}

/** Behind an event that is so young nothing is missing: events are kept for 30 days, and clocks differ by less than a day. */
const isYoung = 'createdAt > NOW(3) - INTERVAL 29 DAY'
const index = 'outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)'

/** The place before the oldest young event. */
async function readFoot(end: bigint): Promise<bigint> {
  const [first] = await prisma.$queryRawUnsafe<{ position: bigint }[]>(
    `SELECT position FROM ${index} WHERE position IS NOT NULL AND ${isYoung} ORDER BY position LIMIT 1`,
  )
  return first ? BigInt(first.position) - 1n : end
}

async function assertKept(place: bigint): Promise<void> {
  const [event] = await prisma.$queryRawUnsafe<object[]>(
    `SELECT 1 FROM ${index} WHERE position = ? AND ${isYoung}`,
    place,
  )
  if (!event) throw invalidInput('after', 'no_longer_kept')
}
