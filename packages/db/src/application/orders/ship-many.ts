import {
  type ShipMany,
  type ShipManyInput,
  type Shipment,
  type ShipRefusal,
  shipRefusalSchema,
} from '../../domain/desk-orders/ship-many.ts'
import { timeSchema } from '../../domain/fields.ts'
import { Refusal } from '../../domain/refusal.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { isSafeUnderKey } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { writeShipment } from './write-shipment.ts'

/**
 * Marks up to a hundred paid orders as shipped, each by itself and once per key: one that cannot be shipped says why, and the
 * others go on. Refuses as a whole: UNAUTHORIZED, when who asks may no longer act.
 */
export async function shipMany(actor: DeskActor, input: ShipManyInput): Promise<ShipMany> {
  const items: ShipMany['items'] = []
  for (const shipment of input.shipments) {
    const outcome = await shipOne(actor, shipment, `${input.idempotencyKey}:${shipment.id}`)
    items.push({ id: shipment.id, shippedAt: null, refused: null, ...outcome })
  }
  return { items }
}

async function shipOne(
  actor: DeskActor,
  shipment: Shipment,
  idempotencyKey: string,
): Promise<{ shippedAt: string } | { refused: ShipRefusal }> {
  try {
    const shippedAt = await actAtDesk(
      actor,
      (tx) =>
        underKey(tx, scopeOf(nameOf(actor), 'orders.shipMany'), { ...shipment, idempotencyKey }, async () => {
          const at = await writeShipment(tx, actor, shipment)
          return { response: at.toISOString(), at }
        }),
      { again: isSafeUnderKey },
    )
    return { shippedAt: timeSchema.parse(shippedAt) }
  } catch (error) {
    const refused = error instanceof Refusal ? shipRefusalSchema.safeParse(error.reason).data : undefined
    if (!refused) throw error
    return { refused }
  }
}
