import { z } from 'zod'
import { notFound } from '../../../domain/refusal.ts'
import type { DeliveryById, DeliveryDetail } from '../../../domain/webhooks/delivery.ts'
import { type Message, toMessage } from '../../../domain/webhooks/message.ts'
import { readEvent } from '../../../infrastructure/line.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { presentDeliveries } from '../present-deliveries.ts'

const headersSchema = z.record(z.string(), z.string())
const TRIES = 50

/** A delivery with what is sent and its latest tries. Refuses: NOT_FOUND. */
export async function getDelivery({ id }: DeliveryById): Promise<DeliveryDetail> {
  const [delivery] = await presentDeliveries([id])
  if (!delivery) throw notFound()
  const [message, tries] = await Promise.all([readMessage(delivery.eventId), readTries(id)])
  return { ...delivery, message, tries }
}

async function readMessage(eventId: string): Promise<Message | null> {
  const event = await readEvent(eventId)
  return event && toMessage(event)
}

async function readTries(deliveryId: string): Promise<DeliveryDetail['tries']> {
  const rows = await prisma.webhookAttempt.findMany({
    where: { deliveryId },
    select: {
      id: true,
      number: true,
      url: true,
      requestHeaders: true,
      status: true,
      failure: true,
      responseBody: true,
      durationMs: true,
      startedAt: true,
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: TRIES,
  })
  return rows.map(({ requestHeaders, startedAt, ...row }) => ({
    ...row,
    requestHeaders: headersSchema.parse(requestHeaders),
    startedAt: startedAt.toISOString(),
  }))
}
