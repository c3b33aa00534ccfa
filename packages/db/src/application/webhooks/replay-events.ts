import { invalidInput, notFound, Refusal } from '../../domain/refusal.ts'
import { MAX_REPLAY, type Replay, type ReplayInput } from '../../domain/webhooks/replay.ts'
import { afterCommit } from '../../infrastructure/after-commit.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockEndpoints } from '../../infrastructure/locks.ts'
import { nudgeSenders } from '../../infrastructure/nudge.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { findPlace } from './find-place.ts'
import { presentReplay, replaySelect } from './present-replay.ts'

/** A write commits within five seconds of what it tells, so nothing stands further than this from its time in the line. */
const ASTRAY_MS = 10_000

/**
 * Begins to send an endpoint once more what happened in some time, with seconds around it: under the same ids, so that a receiver
 * that handles an id once takes no harm. The worker goes through it piece by piece. Refuses: NOT_FOUND, REPLAY_TOO_LARGE,
 * INVALID_INPUT (nothing is kept of that time; the endpoint is disabled, or is being replayed to already).
 */
export async function replayEvents(actor: DeskActor, { endpointId, from, to }: ReplayInput): Promise<Replay> {
  const after = await findPlace(new Date(Date.parse(from) - ASTRAY_MS))
  const upTo = await findPlace(new Date(Date.parse(to) + ASTRAY_MS))
  const places = Number(upTo - after)
  return actAtDesk(actor, async (tx) => {
    const [endpoint] = await lockEndpoints(tx, [endpointId])
    if (!endpoint) throw notFound()
    if (endpoint.status === 'disabled') throw invalidInput('endpointId', 'disabled')
    if (await tx.webhookReplay.findFirst({ where: { endpointId, finishedAt: null }, select: { id: true } }))
      throw invalidInput('endpointId', 'under_way')
    if (places <= 0) throw invalidInput('from', 'nothing_kept')
    if (places > MAX_REPLAY) throw new Refusal('REPLAY_TOO_LARGE', { places, max: MAX_REPLAY })
    const id = mintId()
    const data = { id, endpointId, after, upTo, position: after, actor: nameOf(actor) }
    await tx.webhookReplay.createMany({ data: { ...data, createdAt: await databaseNow(tx) } })
    await writeAudit(tx, actor, {
      action: 'webhook.replayed',
      subject: { type: 'webhook', id: endpointId },
      after: { from, to, places },
    })
    afterCommit(tx, nudgeSenders)
    return presentReplay(await tx.webhookReplay.findUniqueOrThrow({ where: { id }, select: replaySelect }))
  })
}
