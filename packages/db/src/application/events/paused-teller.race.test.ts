import { expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type * as shares from '../../infrastructure/shares.ts'
import { outlastLease } from '../../testing/outlast-lease.ts'
import { recorder } from '../../testing/recorder.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { consume } from './consume.ts'
import { placeEvents } from './place-events.ts'
import { registerConsumer } from './register-consumer.ts'

const worker = vi.hoisted(() => ({ pause: async () => {}, isHeldBack: true }))

/** The first worker stands still between its lease and its work. Not held back, nobody looks at its lease again. */
vi.mock('../../infrastructure/shares.ts', async (original) => {
  const real = await original<typeof shares>()
  return {
    ...real,
    advanceShare: async (lease: shares.Lease, position: bigint) => {
      if (worker.isHeldBack) return real.advanceShare(lease, position)
      await prisma.consumer.updateMany({ where: { name: lease.name }, data: { position, leaseUntil: null } })
      return true
    },
    leaseShare: async (share: shares.Share) => {
      const lease = await real.leaseShare(share)
      await worker.pause()
      return lease
    },
  }
})

/** One worker pauses until its lease has run out and another one has done its work, and more; then it goes on. */
async function overtake() {
  const couponId = mintId()
  const { consumer: four, seqsOf } = recorder([couponId])
  const consumer = { ...four, shards: 1 }
  await registerConsumer(consumer)
  const write = async (seq: number) => {
    await writeEvents([{ couponId, seq }])
    while ((await placeEvents()).length > 0);
  }
  const drain = async () => {
    while ((await consume(consumer)) > 0);
  }
  await write(1)
  const { promise, resolve } = Promise.withResolvers<void>()
  worker.pause = () => {
    worker.pause = async () => {}
    return promise
  }
  const paused = consume(consumer)
  await outlastLease(consumer.name)
  await drain()
  await write(2)
  await drain()
  expect(seqsOf(couponId)).toEqual([1, 2])
  resolve()
  return { paused, drain, seqs: () => seqsOf(couponId) }
}

it('does not let a worker whose lease ran out move its share', async () => {
  const { paused, drain, seqs } = await overtake()
  await expect(paused).rejects.toThrow('taken over')
  await drain()
  expect(seqs()).toEqual([1, 2, 1])
})

it('tells what came later again when a worker whose lease ran out is not held back', async () => {
  worker.isHeldBack = false
  const { paused, drain, seqs } = await overtake()
  await paused
  await drain()
  expect(seqs()).toEqual([1, 2, 1, 2])
})
