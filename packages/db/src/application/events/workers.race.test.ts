import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { inOrder, talliedOf, tally } from '../../testing/tally.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { consume } from './consume.ts'
import type { Consumer } from './consumer.ts'
import { followEvents } from './follow-events.ts'
import { placeEvents } from './place-events.ts'
import { registerConsumer } from './register-consumer.ts'

const CHILD = join(import.meta.dirname, '../../testing/follow-in-child.ts')

const newIds = (length: number) => Array.from({ length }, mintId)

async function placeAll() {
  while ((await placeEvents()).length > 0);
}

async function untilTallied(userId: string, count: number) {
  while ((await prisma.notification.count({ where: { userId } })) < count) await sleep(20)
}

it('applies every event once and in order, with many writers, sequencers and workers at once', async () => {
  const userId = mintId()
  const consumer = tally(userId)
  await registerConsumer(consumer)
  const stop = new AbortController()
  const errors: unknown[] = []
  const workers = [1, 2, 3, 4].map(() =>
    followEvents({ consumers: [consumer], signal: stop.signal, onError: (error) => errors.push(error) }),
  )
  const couponIds = newIds(40)
  await Promise.all(
    couponIds.map(async (couponId) => {
      for (let seq = 1; seq <= 5; seq += 1) await writeEvents([{ couponId, seq, userId }])
    }),
  )
  await untilTallied(userId, 200)
  stop.abort()
  await Promise.all(workers)
  expect(errors).toEqual([])
  expect(await talliedOf(userId)).toEqual(inOrder(couponIds, 5))

  const places = await prisma.outboxEvent.findMany({
    where: { aggregateId: { in: couponIds } },
    orderBy: { position: 'asc' },
    select: { aggregateId: true, seq: true },
  })
  for (const id of couponIds)
    expect(places.filter(({ aggregateId }) => aggregateId === id).map(({ seq }) => seq)).toEqual([
      1, 2, 3, 4, 5,
    ])
})

it('keeps two consumers apart: each has everything once', async () => {
  const users = [mintId(), mintId()]
  const consumers: Consumer[] = users.map((userId) => tally(userId))
  await Promise.all(consumers.map(registerConsumer))
  const couponIds = users.map(() => newIds(5))
  await Promise.all(
    users.map((userId, index) =>
      writeEvents((couponIds[index] ?? []).map((couponId) => ({ couponId, seq: 1, userId }))),
    ),
  )
  await placeAll()
  await Promise.all([...consumers, ...consumers].map((consumer) => consume(consumer)))
  for (const [index, userId] of users.entries())
    expect(await talliedOf(userId)).toEqual(inOrder(couponIds[index] ?? [], 1))
})

it('loses and doubles nothing when a worker is killed halfway: another goes on after the lease', async () => {
  const userId = mintId()
  const consumer = tally(userId)
  await registerConsumer(consumer)
  const couponIds = newIds(12)
  await writeEvents([1, 2, 3].flatMap((seq) => couponIds.map((couponId) => ({ couponId, seq, userId }))))
  await placeAll()
  const child = fork(CHILD, [userId, consumer.name])
  await once(child, 'message')
  expect(await talliedOf(userId)).toEqual([])
  child.kill('SIGKILL')
  await once(child, 'exit')

  const killed = performance.now()
  while ((await prisma.notification.count({ where: { userId } })) < 36) {
    await consume(consumer)
    await sleep(20)
  }
  expect(performance.now() - killed).toBeLessThan(5_000)
  expect(await talliedOf(userId)).toEqual(inOrder(couponIds, 3))
})
