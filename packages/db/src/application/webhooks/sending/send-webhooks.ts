import { setTimeout as sleep } from 'node:timers/promises'
import { mintId } from '../../../infrastructure/ids.ts'
import { hearNudges } from '../../../infrastructure/nudge.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { LEASE_MS, queueKey, releaseLeases, renewLeases } from '../../../infrastructure/webhooks/queues.ts'
import { createBell } from '../../events/bell.ts'
import { createHealth } from './create-health.ts'
import { findDue } from './find-due.ts'
import { leaseQueues } from './lease-queues.ts'
import { placesOf } from './places-of.ts'
import type { Head } from './read-heads.ts'
import { type Receiver, readReceivers } from './read-receivers.ts'
import { sendHead } from './send-head.ts'

/** Without a nudge it looks this often. */
const LOOK_MS = 500
const RENEW_MS = LEASE_MS / 4
/** How long tries that are under way may take to end when the worker is told to. */
const GRACE_MS = 5_000

type Options = {
  signal: AbortSignal
  /** Something failed; it is tried again. */
  onError: (error: unknown) => void
}
type Busy = { head: Head; leasedAt: number; ended: Promise<void> }

/**
 * Sends what is due to the endpoints that are active, until told to stop. What waits for one endpoint of one order goes out one by
 * one in its order; everything else side by side, each endpoint within places of its own, so that a slow one delays no other. Any
 * number of workers may do so at once.
 */
export async function sendWebhooks({ signal, onError }: Options): Promise<void> {
  const worker = mintId()
  const bell = createBell(signal)
  const calledOff = new AbortController()
  const health = createHealth()
  const busy = new Map<string, Busy>()
  let receivers = new Map<string, Receiver>()
  let crowded = new Set<string>()

  const work = async (first: Head) => {
    const key = queueKey(first)
    const context = { worker, health, signal: calledOff.signal }
    const receiverOf = ({ endpointId }: Head) => (signal.aborted ? undefined : receivers.get(endpointId))
    try {
      for (let head: Head | null = first; head; ) head = await sendHead(head, receiverOf(head), context)
    } catch (error) {
      if (!calledOff.signal.aborted) onError(error)
    }
    busy.delete(key)
    if (crowded.has(first.endpointId)) bell.ring()
  }

  const look = async () => {
    const { active, due } = await readReceivers()
    receivers = new Map(due.map((receiver) => [receiver.id, receiver]))
    const places = placesOf(active)
    const taken = Map.groupBy(busy.values(), ({ head }) => head.endpointId)
    const found = await Promise.all(
      due.map(async ({ id }) => {
        const queues = (await findDue(id)).filter((queue) => !busy.has(queueKey(queue)))
        const free = places - (taken.get(id)?.length ?? 0)
        return { id, chosen: chooseSome(queues, free), isCrowded: queues.length > free }
      }),
    )
    crowded = new Set(found.filter(({ isCrowded }) => isCrowded).map(({ id }) => id))
    const chosen = found.flatMap((endpoint) => endpoint.chosen)
    const leasedAt = performance.now()
    const heads = chosen.length > 0 ? await leaseQueues(chosen, worker) : []
    for (const head of heads) busy.set(queueKey(head), { head, leasedAt, ended: work(head) })
    // Others were faster: there may be more.
    if (heads.length < chosen.length) bell.ring()
  }

  const renew = async () => {
    const now = performance.now()
    const old = [...busy.values()].filter(({ leasedAt }) => now - leasedAt >= RENEW_MS / 2)
    await renewLeases(
      prisma,
      old.map(({ head }) => head),
      worker,
    )
    await health.write()
  }

  const renewing = setInterval(() => void renew().catch(onError), RENEW_MS)
  const hangUp = hearNudges(bell.ring, 'webhooks')
  while (!signal.aborted) {
    await look().catch(onError)
    await bell.wait(LOOK_MS)
  }
  hangUp()
  const ended = Promise.all([...busy.values()].map((each) => each.ended))
  await Promise.race([ended, sleep(GRACE_MS, undefined, { ref: false })])
  calledOff.abort()
  const left = [...busy.values()].map(({ head }) => head)
  await ended
  clearInterval(renewing)
  await Promise.all([releaseLeases(prisma, left, worker), health.write()]).catch(onError)
}

/** Some of these at random: workers that looked at the same moment seldom want the same. */
function chooseSome<T>(all: readonly T[], count: number): T[] {
  const left = [...all]
  const chosen: T[] = []
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(Math.floor(Math.random() * left.length), 1))
  return chosen
}
