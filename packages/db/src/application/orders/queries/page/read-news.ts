import { prisma } from '../../../../infrastructure/prisma.ts'

type Ordered = { id: string; userId: string; refunds: { id: string }[]; returns: { id: string }[] }

/** What the shopper was told of an order: lines of the inbox, each with the message that went out beside it, if one did. */
export async function readNews({ id, userId, refunds, returns }: Ordered) {
  const told = [
    ...(['order_paid', 'order_shipped'] as const).map((kind) => ({ kind, subject: id })),
    ...refunds.map((refund) => ({ kind: 'order_refunded' as const, subject: refund.id })),
    ...returns.flatMap(({ id: subject }) =>
      (['return_approved', 'return_rejected'] as const).map((kind) => ({ kind, subject })),
    ),
  ]
  const [lines, messages] = await Promise.all([
    prisma.notification.findMany({
      where: { userId, OR: told },
      select: { id: true, kind: true, subject: true, createdAt: true, readAt: true },
    }),
    prisma.message.findMany({
      where: { subject: { in: told.map(({ kind, subject }) => `${kind}:${subject}`) } },
      select: { subject: true, status: true, attempts: true, sentAt: true },
    }),
  ])
  const sent = new Map(messages.map((message) => [message.subject, message]))
  return lines.map((line) => ({ ...line, message: sent.get(`${line.kind}:${line.subject}`) ?? null }))
}
