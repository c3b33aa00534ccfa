import type { ById } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import type { Replay } from '../../domain/webhooks/replay.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { presentReplay, replaySelect } from './present-replay.ts'

/** Stops a replay where it is; what it has set waiting is still sent. One that has finished stays as it is. Refuses: NOT_FOUND. */
export const stopReplay = (actor: DeskActor, { id }: ById): Promise<Replay> =>
  actAtDesk(actor, async (tx) => {
    const finishedAt = await databaseNow(tx)
    const { count } = await tx.webhookReplay.updateMany({
      where: { id, finishedAt: null },
      data: { finishedAt },
    })
    const replay = await tx.webhookReplay.findUnique({ where: { id }, select: replaySelect })
    if (!replay) throw notFound()
    const presented = presentReplay(replay)
    const { endpointId, done, total } = presented
    if (count > 0)
      await writeAudit(tx, actor, {
        action: 'webhook.replay_stopped',
        subject: { type: 'webhook', id: endpointId },
        after: { done, total },
      })
    return presented
  })
