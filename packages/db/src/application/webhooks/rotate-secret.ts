import { notFound } from '../../domain/refusal.ts'
import type { EndpointById, EndpointSecret } from '../../domain/webhooks/endpoint.ts'
import { mintWebhookSecret } from '../../infrastructure/webhooks/mint-webhook-secret.ts'
import { sealWebhookSecret } from '../../infrastructure/webhooks/webhook-secret.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { changeEndpoint } from './change-endpoint.ts'

const BOTH_MS = 24 * 60 * 60 * 1_000

/**
 * Gives an endpoint a new secret, which is told this once. For 24 hours the one before signs too; one before that signs no
 * longer. Refuses: NOT_FOUND.
 */
export async function rotateSecret(actor: DeskActor, { id }: EndpointById): Promise<EndpointSecret> {
  const secret = mintWebhookSecret()
  const endpoint = await changeEndpoint(actor, id, async (_held, _end, now, tx) => {
    const kept = await tx.webhookEndpoint.findUnique({ where: { id }, select: { secret: true } })
    if (!kept) throw notFound()
    const oldSecretEndsAt = new Date(now.getTime() + BOTH_MS)
    return {
      columns: {
        secret: sealWebhookSecret(id, secret),
        oldSecret: kept.secret,
        oldSecretEndsAt,
      },
      act: { action: 'webhook.secret_rotated', after: { oldSecretEndsAt: oldSecretEndsAt.toISOString() } },
    }
  })
  return { endpoint, secret }
}
