import { notFound } from '../../domain/refusal.ts'
import {
  REDELIVER_AT_ONCE,
  type RedeliverDeadInput,
  type Redelivered,
} from '../../domain/webhooks/delivery.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { awaitAgain } from '../../infrastructure/webhooks/await-again.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'

const COUNTED = 1_000

/** Sends the dead letters of an endpoint again, the oldest first, up to a thousand a call. Refuses: NOT_FOUND. */
export const redeliverDead = (actor: DeskActor, { endpointId }: RedeliverDeadInput): Promise<Redelivered> =>
  actAtDesk(actor, async (tx) => {
    const endpoint = await tx.webhookEndpoint.findUnique({ where: { id: endpointId }, select: { id: true } })
    if (!endpoint) throw notFound()
    const dead = await findDead(tx, endpointId, REDELIVER_AT_ONCE + COUNTED)
    const again = dead.slice(0, REDELIVER_AT_ONCE)
    const answer = { redelivered: again.length, left: dead.length - again.length }
    if (again.length === 0) return answer
    await awaitAgain(tx, again)
    await writeAudit(tx, actor, {
      action: 'webhook.dead_redelivered',
      subject: { type: 'webhook', id: endpointId },
      after: answer,
    })
    return answer
  })

const findDead = (tx: Tx, endpointId: string, take: number) =>
  tx.webhookDelivery.findMany({
    where: { endpointId, status: 'dead' },
    select: { id: true, endpointId: true, aggregateId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take,
  })
