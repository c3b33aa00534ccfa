import { setTimeout as sleep } from 'node:timers/promises'
import { messageTypes } from '../../domain/webhooks/message.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Ledger, openLedger } from './open-ledger.ts'
import { sellOrders } from './sell-orders.ts'
import { startCrew } from './start-crew.ts'

const PATIENCE_MS = 10 * 60_000

type Attack = {
  orders: number
  perSecond: number
  workers: number
  /** How long the second receiver is away before it fails every other time. */
  downMs: number
  /** How long the third one takes to answer. */
  slowMs: number
  /** How often a worker is killed meanwhile; never when left out. */
  killEveryMs?: number
}

/** What became of the attack at one receiver. All but `events`, `handled`, `repeats` and `cameAfterMs` should be nothing. */
export type Aftermath = {
  receiver: string
  events: number
  handled: number
  outOfOrder: number
  altered: number
  undelivered: number
  /** What came more than once. */
  repeats: number
  cameAfterMs: number[]
}

/**
 * Sells orders while several workers tell three receivers of them: a healthy one, one that is away for a while and then fails every
 * other time, half of these after it has handled what came, and a slow one. Waits until nothing is left to send.
 */
export async function attackWebhooks(attack: Attack): Promise<{ kills: number; aftermath: Aftermath[] }> {
  const { lastPosition: start } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const upFrom = performance.now() + attack.downMs
  const receivers: Record<string, Ledger> = {
    healthy: await openLedger(() => ({ takes: true, says: 200 })),
    failing: await openLedger(() => failing(upFrom)),
    slow: await openLedger(() => ({ takes: true, says: 200, afterMs: attack.slowMs })),
  }
  const endpointIds = Object.values(receivers).map(({ endpointId }) => endpointId)
  const crew = await startCrew(attack.workers)
  const over = new AbortController()
  const killing = attack.killEveryMs ? killOn(crew, attack.killEveryMs, over.signal) : Promise.resolve(0)
  try {
    await sellOrders(attack.orders, attack.perSecond)
    const events = await untilSent(start, endpointIds)
    over.abort()
    const kills = await killing
    const entries = Object.entries(receivers)
    return { kills, aftermath: await Promise.all(entries.map(([name, one]) => judge(name, one, events))) }
  } finally {
    over.abort()
    await killing
    await crew.stop()
    await Promise.all(Object.values(receivers).map(({ stop }) => stop()))
    await prisma.webhookEndpoint.updateMany({
      where: { id: { in: endpointIds } },
      data: { status: 'disabled' },
    })
  }
}

function failing(upFrom: number) {
  const chance = Math.random()
  if (performance.now() < upFrom || chance < 0.25) return { takes: false, says: 503 }
  return chance < 0.5 ? { takes: true, says: 500 } : { takes: true, says: 200 }
}

async function killOn(
  crew: Awaited<ReturnType<typeof startCrew>>,
  everyMs: number,
  over: AbortSignal,
): Promise<number> {
  let kills = 0
  for (;;) {
    await sleep(everyMs * (0.5 + Math.random()), undefined, { signal: over }).catch(() => {})
    if (over.aborted) return kills
    await crew.killOne()
    kills += 1
  }
}

/** Waits until every event after a place has been fanned out and nothing waits for anyone; tells how many events that were. */
async function untilSent(start: bigint, endpointIds: string[]): Promise<number> {
  const until = performance.now() + PATIENCE_MS
  const endpointId = { in: endpointIds }
  const told = { type: { in: [...messageTypes] } }
  for (;;) {
    const [events, unplaced, owed, queues] = await Promise.all([
      prisma.outboxEvent.count({ where: { ...told, position: { gt: start } } }),
      prisma.outboxEvent.count({ where: { ...told, position: null } }),
      prisma.webhookDelivery.count({ where: { position: { gt: start }, endpointId } }),
      prisma.webhookQueue.count({ where: { endpointId } }),
    ])
    if (unplaced === 0 && queues === 0 && owed >= endpointIds.length * events) return events
    if (performance.now() > until) return events
    await sleep(200)
  }
}

async function judge(receiver: string, { endpointId, ledger }: Ledger, events: number): Promise<Aftermath> {
  const { handled, outOfOrder, altered, repeats, cameAfterMs } = ledger
  const undelivered = await prisma.webhookDelivery.count({
    where: { endpointId, status: { not: 'delivered' } },
  })
  return {
    receiver,
    events,
    handled: handled.size,
    outOfOrder,
    altered,
    undelivered,
    repeats,
    cameAfterMs: [...cameAfterMs.values()],
  }
}
