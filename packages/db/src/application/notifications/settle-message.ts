import { databaseNow } from '../../infrastructure/clock.ts'
import { createLane } from '../../infrastructure/lane.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { LeasedMessage } from './lease-messages.ts'

const MAX_ATTEMPTS = 8
const FIRST_PAUSE_MS = 15_000

/** Whoever's lease has run out no longer decides what becomes of the message. */
const stillOurs = ({ id, lease }: LeasedMessage) => ({ id, leasedBy: lease })

const leased = { id: 'id', leasedBy: 'id' } as const satisfies Columns
const send = `UPDATE ${jsonTable(leased)} j STRAIGHT_JOIN messages t FORCE INDEX (PRIMARY)
    ON t.id = j.id AND t.leasedBy = j.leasedBy
  SET t.status = 'sent', t.sentAt = NOW(3), t.leasedBy = NULL, t.failure = NULL`

/** Marks a message that is out. What else goes out while one is marked is marked together. */
export const markSent = createLane<LeasedMessage, void>(
  async (messages) => {
    const rows = messages
      .map(({ id, lease }) => ({ id, leasedBy: lease }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    await prisma.$executeRawUnsafe(send, jsonRows(leased, rows))
    return rows.map(() => ({ result: undefined }))
  },
  { inFlight: 1, maxBatch: 128, maxQueue: 1_024 },
)

/** For a message that has nobody to go to. */
export async function dropMessage(message: LeasedMessage): Promise<void> {
  await prisma.message.updateMany({
    where: stillOurs(message),
    data: { status: 'failed', leasedBy: null, failure: 'no recipient' },
  })
}

/** Puts a message off that did not get through, longer each time: from 15 s to half an hour; the eighth failure is the last. */
export async function failMessage(message: LeasedMessage, error: unknown): Promise<void> {
  const pause = FIRST_PAUSE_MS * 2 ** (message.attempts - 1)
  const now = await databaseNow(prisma)
  await prisma.message.updateMany({
    where: stillOurs(message),
    data: {
      status: message.attempts >= MAX_ATTEMPTS ? 'failed' : 'waiting',
      nextAt: new Date(now.getTime() + pause),
      leasedBy: null,
      failure: nameOf(error),
    },
  })
}

/** The kind of failure alone: what servers say in full may hold an address. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'responseCode' in error ? error.responseCode : 'code' in error ? error.code : null
  return [error.name, code].filter(Boolean).join(' ').slice(0, 300)
}
