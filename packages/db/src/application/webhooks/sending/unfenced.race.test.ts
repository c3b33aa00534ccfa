import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import type * as locks from '../../../infrastructure/locks.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Answer } from '../../../infrastructure/webhooks/post-message.ts'
import { LEASE_MS } from '../../../infrastructure/webhooks/queues.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { newEndpoint } from '../../../testing/new-endpoint.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { fanOut } from '../fan-out.ts'
import { leaseQueues } from './lease-queues.ts'
import type { Head } from './read-heads.ts'
import { settleTryOf } from './settle-tries.ts'

const lease = vi.hoisted(() => ({ isAskedFor: true }))

/** Not asked for, a lease that has run out settles as well as one that has not. */
vi.mock('../../../infrastructure/locks.ts', async (original) => {
  const real = await original<typeof locks>()
  const lockLeasedQueues: typeof real.lockLeasedQueues = async (tx, rows) =>
    lease.isAskedFor ? real.lockLeasedQueues(tx, rows) : [...rows]
  return { ...real, lockLeasedQueues }
})
vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

const url = 'https://receiver.example/'
const none = { retryAfter: null, responseBody: null, requestHeaders: {}, durationMs: 1 }
const delivered: Answer = { status: 200, failure: null, ...none }
const timedOut: Answer = { status: null, failure: 'timeout', ...none }

/**
 * A worker sleeps while it sends the first of two, until its lease has run out and another one has delivered that; then it settles
 * that its try came to nothing. What the deliveries are then, how many tries are known, and whether the other still has its lease.
 */
async function oversleep() {
  const { id: endpointId } = await newEndpoint(url)
  const aggregateId = mintId()
  await writeEvents([1, 2].map((seq) => ({ couponId: aggregateId, seq })))
  await catchUp(fanOut)
  const [sleeper, other] = [mintId(), mintId()]
  const queue = { endpointId, aggregateId }
  const [asleep] = await leaseQueues([queue], sleeper)
  if (!asleep) throw new Error('nothing was leased')
  expect(await leaseQueues([queue], other)).toEqual([])

  let head: Head | undefined
  while (!head) {
    await sleep(LEASE_MS / 10)
    ;[head] = await leaseQueues([queue], other)
  }
  expect(head.deliveryId).toBe(asleep.deliveryId)
  await settleTryOf({ worker: other, head, url, answer: delivered })
  await settleTryOf({ worker: sleeper, head: asleep, url, answer: timedOut })
  const deliveries = await prisma.webhookDelivery.findMany({
    where: { endpointId },
    orderBy: { position: 'asc' },
  })
  const { leasedBy } = await prisma.webhookQueue.findFirstOrThrow({ where: queue })
  return {
    statuses: deliveries.map(({ status }) => status),
    tries: await prisma.webhookAttempt.count({ where: { delivery: { endpointId } } }),
    isLeased: leasedBy === other,
  }
}

it('lets a worker whose lease ran out change nothing any more', async () => {
  expect(await oversleep()).toEqual({ statuses: ['delivered', 'waiting'], tries: 1, isLeased: true })
})

it('takes back what was delivered when nobody asks for the lease', async () => {
  lease.isAskedFor = false
  expect(await oversleep()).toEqual({ statuses: ['waiting', 'waiting'], tries: 2, isLeased: false })
})
