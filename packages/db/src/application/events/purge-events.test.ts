import { expect, it, onTestFinished, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newEndpoint } from '../../testing/new-endpoint.ts'
import { purgeEvents } from './purge-events.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

const DAY_MS = 24 * 60 * 60 * 1_000

it('deletes what is old and passed by all who follow, and nothing else', async () => {
  const aggregateId = mintId()
  const name = `t-${mintId()}`
  const turnedOff = `t-${mintId()}`
  // Below the foot of the line, where no other test looks.
  const event = (seq: number, position: bigint, days: number) => ({
    id: mintId(),
    aggregate: 'wallet',
    aggregateId,
    seq,
    type: 'wallet.charged',
    payload: {},
    position,
    createdAt: new Date(Date.now() - days * DAY_MS),
  })
  onTestFinished(async () => {
    await prisma.outboxEvent.deleteMany({ where: { aggregateId } })
    await prisma.consumer.deleteMany({ where: { name: { in: [name, turnedOff] } } })
  })
  await prisma.consumer.createMany({
    data: [
      { name, shard: 0, position: -500n },
      { name: turnedOff, shard: 0, position: -2_000n },
    ],
  })
  const old = Array.from({ length: 601 }, (_, index) => event(index + 1, BigInt(index - 1_200), 31))
  await prisma.outboxEvent.createMany({
    data: [...old, event(602, -550n, 29), event(603, -500n, 31), event(604, -499n, 31)],
  })

  expect(await purgeEvents([{ name }, { name: turnedOff }])).toBe(0)
  expect(await purgeEvents([{ name }])).toBe(602)
  const left = await prisma.outboxEvent.findMany({ where: { aggregateId }, orderBy: { seq: 'asc' } })
  expect(left.map(({ seq }) => seq)).toEqual([602, 604])
})

it('keeps an event that an endpoint waits for or got lately, and lets the others go with what became of them', async () => {
  const days = (count: number) => new Date(Date.now() - count * DAY_MS)
  const endpoint = await newEndpoint('https://receiver.example/')
  const name = `t-${mintId()}`
  await prisma.consumer.createMany({ data: [{ name, shard: 0, position: -1_000n }] })
  const deliver = async (
    position: bigint,
    delivery: { status: 'waiting' | 'delivered' | 'dead'; settledAt: Date | null },
  ) => {
    const [eventId, aggregateId, id] = [mintId(), mintId(), mintId()]
    const event = { aggregate: 'wallet', aggregateId, type: 'wallet.charged', createdAt: days(31), position }
    await prisma.outboxEvent.create({ data: { ...event, id: eventId, seq: 1, payload: {} } })
    const { aggregate: _, ...given } = event
    await prisma.webhookDelivery.create({
      data: { ...given, ...delivery, id, endpointId: endpoint.id, eventId },
    })
    await prisma.webhookAttempt.create({
      data: {
        id: mintId(),
        deliveryId: id,
        number: 1,
        url: 'https://receiver.example/',
        requestHeaders: {},
        durationMs: 1,
        startedAt: days(31),
      },
    })
  }
  await deliver(-2_000n, { status: 'waiting', settledAt: null })
  await deliver(-1_999n, { status: 'delivered', settledAt: days(29) })
  await deliver(-1_998n, { status: 'delivered', settledAt: days(31) })
  await deliver(-1_200n, { status: 'dead', settledAt: days(31) })

  expect(await purgeEvents([{ name }])).toBe(2)
  const left = await prisma.webhookDelivery.findMany({
    orderBy: { position: 'asc' },
    include: { tries: true },
  })
  expect(left.map(({ position, tries }) => [position, tries.length])).toEqual([
    [-2_000n, 1],
    [-1_999n, 1],
  ])
  expect(await prisma.outboxEvent.count({ where: { id: { in: left.map(({ eventId }) => eventId) } } })).toBe(
    2,
  )
  expect(await prisma.webhookAttempt.count()).toBe(2)
})
