import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { LeasedMessage } from './lease-messages.ts'

const MAX_ATTEMPTS = 8
const FIRST_PAUSE_MS = 15_000

/** Whoever's lease has run out no longer decides what becomes of the message. */
const stillOurs = ({ id, lease }: LeasedMessage) => ({ id, leasedBy: lease })

export async function markSent(message: LeasedMessage): Promise<void> {
  await prisma.message.updateMany({
    where: stillOurs(message),
    data: { status: 'sent', sentAt: await databaseNow(prisma), leasedBy: null, failure: null },
  })
}

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
