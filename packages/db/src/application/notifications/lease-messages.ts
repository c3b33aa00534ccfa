import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { dueAt } from './due-at.ts'

/** Longer than any sender waits, so that a message is never with two workers. */
const LEASE_MS = 60_000

/** A message that this worker alone may send until the lease ends. */
export type LeasedMessage = {
  id: string
  userId: string
  template: string
  /** Sealed. */
  content: string
  attempts: number
  lease: string
}

/** Takes due messages, oldest first. The update asks again whether each is due, so of two workers one gets it. */
export async function leaseMessages(limit: number): Promise<LeasedMessage[]> {
  const ids = await findDue(limit)
  if (ids.length === 0) return []
  const lease = mintId()
  await transaction(async (tx) => {
    const now = await databaseNow(tx)
    await tx.message.updateMany({
      where: { id: { in: ids }, ...dueAt(now) },
      data: { leasedBy: lease, nextAt: new Date(now.getTime() + LEASE_MS), attempts: { increment: 1 } },
    })
  })
  return readLeased(ids, lease)
}

async function findDue(limit: number): Promise<string[]> {
  const due = await prisma.message.findMany({
    where: dueAt(await databaseNow(prisma)),
    select: { id: true },
    orderBy: { nextAt: 'asc' },
    take: limit,
  })
  return due.map(({ id }) => id).sort()
}

async function readLeased(ids: string[], lease: string): Promise<LeasedMessage[]> {
  const rows = await prisma.message.findMany({
    where: { id: { in: ids }, leasedBy: lease },
    select: { id: true, userId: true, template: true, content: true, attempts: true },
  })
  return rows.map((row) => ({ ...row, lease }))
}
