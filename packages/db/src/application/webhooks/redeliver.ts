import { notFound } from '../../domain/refusal.ts'
import type { Delivery, DeliveryById } from '../../domain/webhooks/delivery.ts'
import { awaitAgain } from '../../infrastructure/webhooks/await-again.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { presentDeliveries } from './present-deliveries.ts'

/**
 * Sends a delivery again, whatever became of it, under the same id: at once, and by the whole schedule. One that waits is tried
 * now. Refuses: NOT_FOUND.
 */
export async function redeliver(actor: DeskActor, { id }: DeliveryById): Promise<Delivery> {
  await actAtDesk(actor, async (tx) => {
    const delivery = await tx.webhookDelivery.findUnique({
      where: { id },
      select: { id: true, endpointId: true, aggregateId: true, type: true, status: true },
    })
    if (!delivery) throw notFound()
    await awaitAgain(tx, [delivery])
    const { endpointId, type, status } = delivery
    await writeAudit(tx, actor, {
      action: 'webhook.redelivered',
      subject: { type: 'webhook', id: endpointId },
      after: { deliveryId: id, type, was: status },
    })
  })
  const [delivery] = await presentDeliveries([id])
  if (!delivery) throw notFound()
  return delivery
}
