import { z } from 'zod'
import { messageTypeSchema, messageTypes } from '../../domain/webhooks/message.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { insertDeliveries } from '../../infrastructure/webhooks/queues.ts'
import type { Consumer, EventOf } from '../events/consumer.ts'

type Told = EventOf<(typeof messageTypes)[number]>

/**
 * Gives every event to the endpoints that get its type, once: a delivery each, in the transaction that moves the share on. A
 * paused endpoint gets its own too, and a disabled one nothing.
 */
export const fanOut = {
  name: 'webhooks',
  shards: 4,
  since: 'first',
  types: messageTypes,
  urgent: messageTypes,
  async apply(tx: Tx, events: Told[]) {
    const endpoints = await readEndpoints(tx)
    const rows = endpoints.flatMap(({ id: endpointId, types, since }) =>
      events
        .filter(({ type, position }) => types.has(type) && position > since)
        .map(({ id: eventId, aggregateId, position, type }) => ({
          endpointId,
          eventId,
          aggregateId,
          position,
          type,
        })),
    )
    if (rows.length > 0) await insertDeliveries(tx, rows, sqlTime(await databaseNow(tx)))
  },
} satisfies Consumer<Told['type']>

async function readEndpoints(tx: Tx) {
  const endpoints = await tx.webhookEndpoint.findMany({
    where: { status: { not: 'disabled' } },
    select: { id: true, types: true, since: true },
  })
  return endpoints.map(({ types, ...endpoint }) => ({
    ...endpoint,
    types: new Set(z.array(messageTypeSchema).parse(types)),
  }))
}
