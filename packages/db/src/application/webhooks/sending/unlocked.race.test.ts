import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import type * as locks from '../../../infrastructure/locks.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { newEndpoint } from '../../../testing/new-endpoint.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { fanOut } from '../fan-out.ts'
import { leaseQueues } from './lease-queues.ts'
import type * as heads from './read-heads.ts'
import { settleTryOf } from './settle-tries.ts'

const worker = vi.hoisted(() => ({ locks: true, hasLooked: async () => {} }))

/** Without the lock of a queue; and something happens once a worker has looked what is next of it. */
vi.mock('../../../infrastructure/locks.ts', async (original) => {
  const real = await original<typeof locks>()
  const lockLeasedQueues: typeof real.lockLeasedQueues = async (tx, rows) =>
    worker.locks ? real.lockLeasedQueues(tx, rows) : [...rows]
  return { ...real, lockLeasedQueues }
})
vi.mock('./read-heads.ts', async (original) => {
  const real = await original<typeof heads>()
  const readHeads: typeof real.readHeads = async (tx, queues) => {
    const found = await real.readHeads(tx, queues)
    await worker.hasLooked()
    return found
  }
  return { ...real, readHeads }
})
vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

const url = 'https://receiver.example/'
const answer = {
  status: 200,
  failure: null,
  retryAfter: null,
  responseBody: null,
  requestHeaders: {},
  durationMs: 1,
}

/** The last of a queue is settled while the next is fanned out: how many wait then, in how many queues. */
async function meet() {
  const { id: endpointId } = await newEndpoint(url)
  const aggregateId = mintId()
  await writeEvents([{ couponId: aggregateId, seq: 1 }])
  await catchUp(fanOut)
  const [id, queue] = [mintId(), { endpointId, aggregateId }]
  const [head] = await leaseQueues([queue], id)
  if (!head) throw new Error('nothing was leased')

  await writeEvents([{ couponId: aggregateId, seq: 2 }])
  let fannedOut = Promise.resolve()
  worker.hasLooked = () => {
    worker.hasLooked = async () => {}
    fannedOut = catchUp(fanOut)
    return worker.locks ? Promise.race([fannedOut, sleep(200)]) : fannedOut
  }
  await settleTryOf({ worker: id, head, url, answer })
  await fannedOut
  return {
    waiting: await prisma.webhookDelivery.count({ where: { endpointId, status: 'waiting' } }),
    queues: await prisma.webhookQueue.count({ where: { endpointId } }),
  }
}

it('keeps a queue for what comes while its last one is settled', async () => {
  expect(await meet()).toEqual({ waiting: 1, queues: 1 })
})

it('leaves what came behind without a queue when that is not locked', async () => {
  worker.locks = false
  expect(await meet()).toEqual({ waiting: 1, queues: 0 })
})
