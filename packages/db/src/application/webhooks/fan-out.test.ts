import { expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { newEndpoint } from '../../testing/new-endpoint.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { fanOut } from './fan-out.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

const URL = 'https://receiver.example/hooks'
const told = async (couponId: string, seqs: number[]) => {
  await writeEvents(seqs.map((seq) => ({ couponId, seq })))
  await catchUp(fanOut)
}
const given = (endpointId: string) =>
  prisma.webhookDelivery.count({ where: { endpointId, status: 'waiting', attempts: 0, settledAt: null } })

it('gives an event to every endpoint of its type from where that begins, once', async () => {
  const before = mintId()
  await told(before, [1])
  const [endpoint, others, paused, disabled] = await Promise.all([
    newEndpoint(URL),
    newEndpoint(URL, ['order.paid']),
    newEndpoint(URL),
    newEndpoint(URL),
  ])
  const status = (id: string, status: 'paused' | 'disabled') =>
    prisma.webhookEndpoint.update({ where: { id }, data: { status } })
  await status(paused.id, 'paused')
  await status(disabled.id, 'disabled')
  const [first, second] = [mintId(), mintId()]
  await told(first, [1, 2])
  await told(second, [1])
  await catchUp(fanOut)

  expect(await Promise.all([endpoint, others, paused, disabled].map(({ id }) => given(id)))).toEqual([
    3, 0, 3, 0,
  ])
  const deliveries = await prisma.webhookDelivery.findMany({
    where: { endpointId: endpoint.id },
    orderBy: { position: 'asc' },
  })
  const events = await prisma.outboxEvent.findMany({
    where: { aggregateId: { in: [first, second] } },
    orderBy: { position: 'asc' },
  })
  expect(
    deliveries.map(({ eventId, aggregateId, position, type }) => ({ eventId, aggregateId, position, type })),
  ).toEqual(
    events.map(({ id: eventId, aggregateId, position, type }) => ({ eventId, aggregateId, position, type })),
  )
  const queues = await prisma.webhookQueue.findMany({ where: { endpointId: endpoint.id } })
  expect(queues.map(({ aggregateId }) => aggregateId).sort()).toEqual([first, second].sort())
})

it('leaves a queue that waits for another try waiting', async () => {
  const endpoint = await newEndpoint(URL)
  const couponId = mintId()
  await told(couponId, [1])
  const key = { endpointId_aggregateId: { endpointId: endpoint.id, aggregateId: couponId } }
  const nextAt = new Date(Date.now() + 3_600_000)
  await prisma.webhookQueue.update({ where: key, data: { nextAt } })
  await told(couponId, [2])
  expect(await prisma.webhookQueue.findUniqueOrThrow({ where: key })).toMatchObject({ nextAt })
  expect(await given(endpoint.id)).toBe(2)
})
