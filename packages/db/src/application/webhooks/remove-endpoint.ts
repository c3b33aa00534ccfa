import type { Done } from '../../domain/accounts/account.ts'
import { invalidInput, notFound } from '../../domain/refusal.ts'
import type { EndpointById } from '../../domain/webhooks/endpoint.ts'
import { lockEndpoints } from '../../infrastructure/locks.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'

/**
 * Removes an endpoint to which nothing ever went. Refuses: NOT_FOUND, INVALID_INPUT (it has deliveries or replays, which are
 * kept: pause it instead).
 */
export const removeEndpoint = (actor: DeskActor, { id }: EndpointById): Promise<Done> =>
  actAtDesk(actor, async (tx) => {
    if ((await lockEndpoints(tx, [id])).length === 0) throw notFound()
    const held = await tx.webhookEndpoint.findUnique({
      where: { id },
      select: {
        name: true,
        url: true,
        deliveries: { select: { id: true }, take: 1 },
        replays: { select: { id: true }, take: 1 },
      },
    })
    if (!held || held.deliveries.length > 0 || held.replays.length > 0)
      throw invalidInput('id', 'has_deliveries')
    await tx.webhookEndpoint.deleteMany({ where: { id } })
    const before = { name: held.name, url: held.url }
    await writeAudit(tx, actor, { action: 'webhook.removed', subject: { type: 'webhook', id }, before })
    return { ok: true }
  })
