import { insertMessages } from '../application/notifications/write-news.ts'
import { won } from '../domain/money.ts'
import { databaseNow } from '../infrastructure/clock.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { transaction } from '../infrastructure/transaction.ts'

const values = { orderId: mintId(), orderNumber: '7K3M9PQ2XYZ', total: won(63_000) }

/** A message to a shopper that an order is paid, due now. */
export async function newMessage({ userId }: { userId: string }) {
  const subject = `order_paid:${mintId()}`
  await transaction(async (tx) =>
    insertMessages(tx, [{ userId, subject, template: 'order_paid', values }], await databaseNow(tx)),
  )
  return prisma.message.findUniqueOrThrow({ where: { subject } })
}
