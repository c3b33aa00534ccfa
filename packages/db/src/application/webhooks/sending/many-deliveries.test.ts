import { expect, it, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { newEndpoint } from '../../../testing/new-endpoint.ts'
import { rowsExamined } from '../../../testing/rows-examined.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { fanOut } from '../fan-out.ts'
import { findDue } from './find-due.ts'
import { leaseQueues } from './lease-queues.ts'
import { readReceivers } from './read-receivers.ts'
import { settleTryOf } from './settle-tries.ts'

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

it('examines what it sends next, however much waits', async () => {
  const { id } = await newEndpoint(url)
  const ids = Array.from({ length: 3_000 }, mintId)
  for (const seq of [1, 2]) await writeEvents(ids.map((couponId) => ({ couponId, seq })))
  await catchUp(fanOut)
  await prisma.$executeRawUnsafe(
    'ANALYZE TABLE webhook_queues, webhook_deliveries, webhook_endpoints, outbox_events',
  )
  const worker = mintId()

  const receivers = await rowsExamined(readReceivers)
  expect(receivers.answer).toMatchObject({ active: 1, due: [{ id, url }] })
  expect(receivers.rows).toBeLessThan(20)

  const due = await rowsExamined(() => findDue(id))
  expect(due.answer).toHaveLength(128)
  expect(due.rows).toBeLessThan(200)

  const settled = await rowsExamined(async () => {
    const heads = await leaseQueues(due.answer.slice(0, 10), worker)
    return Promise.all(heads.map((head) => settleTryOf({ worker, head, url, answer })))
  })
  expect(settled.answer.map((next) => next?.event.seq)).toEqual(Array<number>(10).fill(2))
  expect(settled.rows).toBeLessThan(600)
})
