import { expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import type * as shares from '../../infrastructure/shares.ts'
import { outlastLease } from '../../testing/outlast-lease.ts'
import { inOrder, talliedOf, tally } from '../../testing/tally.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { consume } from './consume.ts'
import { placeEvents } from './place-events.ts'
import { registerConsumer } from './register-consumer.ts'

const { pause, resume } = vi.hoisted(() => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let isFirst = true
  const pause = async () => {
    if (!isFirst) return
    isFirst = false
    await promise
  }
  return { pause, resume: resolve }
})

/** The first worker stands still between its lease and its work. */
vi.mock('../../infrastructure/shares.ts', async (original) => {
  const real = await original<typeof shares>()
  return {
    ...real,
    leaseShare: async (share: shares.Share) => {
      const lease = await real.leaseShare(share)
      await pause()
      return lease
    },
  }
})

it('lets a worker whose lease ran out change nothing any more', async () => {
  const userId = mintId()
  const consumer = tally(userId, undefined, 1)
  await registerConsumer(consumer)
  const couponIds = [mintId(), mintId()]
  await writeEvents([1, 2].flatMap((seq) => couponIds.map((couponId) => ({ couponId, seq, userId }))))
  while ((await placeEvents()) > 0);

  const paused = consume(consumer)
  await outlastLease(consumer.name)
  while ((await consume(consumer)) > 0);
  resume()
  await expect(paused).rejects.toThrow('taken over')
  expect(await talliedOf(userId)).toEqual(inOrder(couponIds, 2))
})
