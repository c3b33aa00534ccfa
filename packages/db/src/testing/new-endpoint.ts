import { type MessageType, messageTypes } from '../domain/webhooks/message.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { mintWebhookSecret } from '../infrastructure/webhooks/mint-webhook-secret.ts'
import { sealWebhookSecret } from '../infrastructure/webhooks/webhook-secret.ts'

/** An active endpoint that gets what comes after the end of the line. */
export async function newEndpoint(url: string, types: readonly MessageType[] = messageTypes) {
  const [id, secret, now] = [mintId(), mintWebhookSecret(), new Date()]
  const { lastPosition: since } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  await prisma.webhookEndpoint.createMany({
    data: {
      id,
      name: 'Data platform',
      url,
      types: [...types],
      secret: sealWebhookSecret(id, secret),
      since,
      owedFrom: since,
      createdAt: now,
      updatedAt: now,
    },
  })
  return { id, secret, since }
}
