import { notFound } from '../../domain/refusal.ts'
import type { Endpoint } from '../../domain/webhooks/endpoint.ts'
import type { Prisma } from '../../generated/client.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockEndpoints } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type Act, writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { holdLine } from './hold-line.ts'
import { readEndpoint } from './read-endpoint.ts'

type Change = {
  columns: Omit<Prisma.WebhookEndpointUncheckedUpdateManyInput, 'id' | 'version' | 'updatedAt'>
  act: Pick<Act, 'action' | 'before' | 'after'>
}

/**
 * Changes an endpoint behind its lock while the line of events stands still at its `end`: what comes after it goes by what the
 * endpoint is then. `decide` may refuse, or return null to leave it as it is. Refuses: NOT_FOUND.
 */
export const changeEndpoint = (
  actor: DeskActor,
  id: string,
  decide: (held: Endpoint, end: bigint, now: Date, tx: Tx) => Change | null | Promise<Change | null>,
): Promise<Endpoint> =>
  actAtDesk(actor, async (tx) => {
    const end = await holdLine(tx)
    await lockEndpoints(tx, [id])
    const held = await readEndpoint(tx, id)
    if (!held) throw notFound()
    const now = await databaseNow(tx)
    const change = await decide(held, end, now, tx)
    if (!change) return held
    const data = { ...change.columns, version: held.version + 1, updatedAt: now }
    await tx.webhookEndpoint.updateMany({ where: { id }, data })
    await writeAudit(tx, actor, { ...change.act, subject: { type: 'webhook', id } })
    return (await readEndpoint(tx, id)) ?? held
  })
