import type { Todo } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

/** Where the message that failed last can be looked into: its order, or who it was for when it is about none. */
export async function findFailedMessage(): Promise<Todo['failedMessages']['latest']> {
  const message = await prisma.message.findFirst({
    where: { status: 'failed' },
    orderBy: { nextAt: 'desc' },
    select: { userId: true, subject: true },
  })
  if (!message) return null
  const [kind = '', id = ''] = message.subject.split(':')
  const orderId = await orderOf(kind, id)
  return orderId === null ? { type: 'customer', id: message.userId } : { type: 'order', id: orderId }
}

async function orderOf(kind: string, id: string): Promise<string | null> {
  const select = { orderId: true } as const
  if (kind === 'order_paid' || kind === 'order_shipped') return id
  if (kind === 'order_refunded')
    return (await prisma.refund.findUnique({ where: { id }, select }))?.orderId ?? null
  if (kind === 'return_approved' || kind === 'return_rejected')
    return (await prisma.return.findUnique({ where: { id }, select }))?.orderId ?? null
  return null
}
