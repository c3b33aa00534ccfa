import { invalidInput, notFound } from '../../domain/refusal.ts'
import {
  type CreateEndpointInput,
  type EndpointSecret,
  MAX_ENDPOINTS,
} from '../../domain/webhooks/endpoint.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { assertReachable } from '../../infrastructure/webhooks/assert-reachable.ts'
import { mintWebhookSecret } from '../../infrastructure/webhooks/mint-webhook-secret.ts'
import { sealWebhookSecret } from '../../infrastructure/webhooks/webhook-secret.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { holdLine } from './hold-line.ts'
import { readEndpoint } from './read-endpoint.ts'

/**
 * Opens an endpoint: it gets what happens from now on. Its secret is told this once.
 * Refuses with INVALID_INPUT an address that must not be reached, and one endpoint too many.
 */
export async function createEndpoint(
  actor: DeskActor,
  { name, url, types }: CreateEndpointInput,
): Promise<EndpointSecret> {
  await assertReachable(url)
  const [id, secret] = [mintId(), mintWebhookSecret()]
  const sealed = sealWebhookSecret(id, secret)
  const endpoint = await actAtDesk(actor, async (tx) => {
    const end = await holdLine(tx)
    if ((await tx.webhookEndpoint.count()) >= MAX_ENDPOINTS) throw invalidInput('url', 'too_many')
    const now = await databaseNow(tx)
    const times = { createdAt: now, updatedAt: now }
    await tx.webhookEndpoint.createMany({
      data: { id, name, url, types, secret: sealed, since: end, owedFrom: end, ...times },
    })
    const after = { name, url, types }
    await writeAudit(tx, actor, { action: 'webhook.created', subject: { type: 'webhook', id }, after })
    return readEndpoint(tx, id)
  })
  if (!endpoint) throw notFound()
  return { endpoint, secret }
}
