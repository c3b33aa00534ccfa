import { prisma } from '../../infrastructure/prisma.ts'
import { blindIndex, unseal } from '../../infrastructure/sealed-field.ts'
import { NO_ADDRESS } from '../orders/read-ship-to.ts'
import { unsealEmail } from './personal-fields.ts'

const SAMPLE = 10

/**
 * Checks that the keys of this process open what the database holds, by its oldest and newest users and orders. Throws
 * one clear sentence otherwise, so that a shop never starts beside its customers' data.
 */
export async function assertKeys(): Promise<void> {
  const [users, orders] = await Promise.all([sampleUsers(), sampleOrders()])
  try {
    for (const { id, email } of users) unsealEmail(id, email)
    for (const { id, shipTo } of orders) unseal(`orders.shipTo:${id}`, shipTo)
  } catch (cause) {
    throw new Error('FIELD_KEYS lacks a key that this database was written with: put it back.', { cause })
  }
  if (users.some(({ id, email, emailIndex }) => blindIndex('email', unsealEmail(id, email)) !== emailIndex)) {
    throw new Error('BLIND_INDEX_KEY is not the one that this database was written with: put it back.')
  }
}

async function sampleUsers() {
  const sample = (order: 'asc' | 'desc') =>
    prisma.user.findMany({
      where: { erasedAt: null },
      select: { id: true, email: true, emailIndex: true },
      orderBy: { id: order },
      take: SAMPLE,
    })
  return (await Promise.all([sample('asc'), sample('desc')])).flat()
}

async function sampleOrders() {
  const sample = (order: 'asc' | 'desc') =>
    prisma.order.findMany({
      where: { shipTo: { not: NO_ADDRESS } },
      select: { id: true, shipTo: true },
      orderBy: { id: order },
      take: SAMPLE,
    })
  return (await Promise.all([sample('asc'), sample('desc')])).flat()
}
