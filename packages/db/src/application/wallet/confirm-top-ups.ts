import { prisma } from '../../infrastructure/prisma.ts'
import { topUpGateway } from '../../infrastructure/top-up/gateways.ts'

const BATCH = 100

/**
 * Takes the money of charges that are booked, oldest first, and tells how many. The gateway may be told twice and takes it
 * once, so several workers, or one that died halfway, do no harm. One that the gateway fails stays for the next round.
 */
export async function confirmTopUps(): Promise<number> {
  const booked = await prisma.topUp.findMany({
    where: { confirmedAt: null },
    select: { id: true, authorisation: true },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  })
  const gateway = topUpGateway()
  const told = await Promise.allSettled(booked.map(({ authorisation }) => gateway.confirm(authorisation)))
  const taken = booked.filter((_, index) => told[index]?.status === 'fulfilled').map(({ id }) => id)
  if (taken.length > 0)
    await prisma.topUp.updateMany({ where: { id: { in: taken } }, data: { confirmedAt: new Date() } })
  const failed = told.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
  return taken.length
}
