import { expect, it, onTestFinished, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { recorder } from '../../testing/recorder.ts'
import { writeEvents } from '../../testing/write-events.ts'
import type { Consumer } from './consumer.ts'
import { followEvents } from './follow-events.ts'

/** A worker, once its consumers are registered; stopped with the test. */
async function startWorker(...consumers: Consumer[]) {
  const stop = new AbortController()
  const errors: unknown[] = []
  const work = followEvents({
    consumers,
    signal: stop.signal,
    onError: (error) => errors.push(error),
  })
  const end = () => {
    stop.abort()
    return work
  }
  onTestFinished(end)
  await vi.waitFor(async () => {
    const name = { in: consumers.map((consumer) => consumer.name) }
    expect(await prisma.consumer.count({ where: { name } })).toBe(4 * consumers.length)
  })
  return { errors, end }
}

const shardOf = async (aggregateId: string) => {
  const [row] = await prisma.$queryRaw<{ shard: bigint }[]>`SELECT MOD(CRC32(${aggregateId}), 4) AS shard`
  return Number(row?.shard)
}

it('keeps nobody waiting for a share that is slow, and holds its lease for as long as it takes', async () => {
  const slow = mintId()
  let quick = mintId()
  while ((await shardOf(quick)) === (await shardOf(slow))) quick = mintId()
  const { promise: untilReleased, resolve: release } = Promise.withResolvers<void>()
  onTestFinished(() => release())
  let tries = 0
  const { consumer, seqsOf } = recorder([slow, quick], async (events) => {
    if (!events.some(({ aggregateId }) => aggregateId === slow)) return
    tries += 1
    await untilReleased
  })
  const { errors } = await startWorker(consumer)
  await writeEvents([slow, quick].map((couponId) => ({ couponId, seq: 1 })))
  await vi.waitFor(() => expect(seqsOf(quick)).toEqual([1]), 5_000)
  await vi.waitFor(() => expect(tries).toBe(1), 5_000)

  const started = performance.now()
  for (let seq = 2; performance.now() - started < 2_500; seq += 1) {
    await writeEvents([{ couponId: quick, seq }])
    await vi.waitFor(() => expect(seqsOf(quick).at(-1)).toBe(seq), 5_000)
  }
  expect([tries, seqsOf(slow)]).toEqual([1, []])
  release()
  await vi.waitFor(() => expect(seqsOf(slow)).toEqual([1]), 5_000)
  expect(errors).toEqual([])
})

it('wakes an urgent consumer for every event, and lets events gather for another', async () => {
  const couponId = mintId()
  const rounds = { urgent: 0, patient: 0 }
  const follow = (who: keyof typeof rounds) =>
    recorder([couponId], async (events) => {
      if (events.length > 0) rounds[who] += 1
    })
  const [urgent, patient] = [follow('urgent'), follow('patient')]
  await startWorker(urgent.consumer, { ...patient.consumer, urgent: [] })
  for (let seq = 1; seq <= 20; seq += 1) {
    await writeEvents([{ couponId, seq }])
    await vi.waitFor(() => expect(urgent.seqsOf(couponId).at(-1)).toBe(seq), 5_000)
  }
  await vi.waitFor(() => expect(patient.seqsOf(couponId)).toEqual(urgent.seqsOf(couponId)), 5_000)
  expect(rounds.urgent).toBe(20)
  expect(rounds.patient).toBeLessThan(20)
})

it('ends when told to, with what is under way done', async () => {
  const couponId = mintId()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { consumer, seqsOf } = recorder([couponId], async (events) => {
    if (events.length === 0) return
    begin()
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
  const { end } = await startWorker(consumer)
  await writeEvents([{ couponId, seq: 1 }])
  await begun
  await end()
  expect(seqsOf(couponId)).toEqual([1])
  const shares = await prisma.consumer.findMany({ where: { name: consumer.name } })
  expect(shares.filter(({ leasedBy }) => leasedBy !== null)).toEqual([])
})
