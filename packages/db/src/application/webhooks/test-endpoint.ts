import { notFound } from '../../domain/refusal.ts'
import type { EndpointById, TestSend } from '../../domain/webhooks/endpoint.ts'
import { MESSAGE_VERSION, type TestMessage } from '../../domain/webhooks/message.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { postMessage } from '../../infrastructure/webhooks/post-message.ts'
import { unsealWebhookSecret } from '../../infrastructure/webhooks/webhook-secret.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { readEndpoint } from './read-endpoint.ts'

/** Sends an endpoint a message that tells of nothing, once, whatever its status, and tells what it answered. Refuses: NOT_FOUND. */
export async function testEndpoint(actor: DeskActor, { id }: EndpointById): Promise<TestSend> {
  const { url, types, kept, at } = await actAtDesk(actor, async (tx) => {
    const endpoint = await readEndpoint(tx, id)
    const kept = await tx.webhookEndpoint.findUnique({
      where: { id },
      select: { secret: true, oldSecret: true, oldSecretEndsAt: true },
    })
    if (!endpoint || !kept) throw notFound()
    const after = { url: endpoint.url }
    await writeAudit(tx, actor, { action: 'webhook.tested', subject: { type: 'webhook', id }, after })
    return { ...endpoint, kept, at: await databaseNow(tx) }
  })
  const message: TestMessage = {
    type: 'webhook.test',
    id: mintId(),
    version: MESSAGE_VERSION,
    timestamp: at.toISOString(),
    subject: { kind: 'endpoint', id, sequence: 0 },
    data: { types },
  }
  const { status, failure, durationMs, responseBody } = await postMessage({
    url,
    secrets: signersOf(kept, at).map((sealed) => unsealWebhookSecret(id, sealed)),
    message,
    at,
  })
  return { status, failure, durationMs, responseBody }
}

type Kept = { secret: string; oldSecret: string | null; oldSecretEndsAt: Date | null }

const signersOf = ({ secret, oldSecret, oldSecretEndsAt }: Kept, at: Date) =>
  oldSecret && oldSecretEndsAt && oldSecretEndsAt > at ? [secret, oldSecret] : [secret]
