import { expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { inOrder, talliedOf, tally } from '../../testing/tally.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { consume } from './consume.ts'
import type { Applying } from './consumer.ts'
import { placeEvents } from './place-events.ts'
import { registerConsumer } from './register-consumer.ts'

const shares = vi.hoisted(() => ({ areLocked: true }))

/** Not locked, a share is only looked at. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const real = await original<typeof locks>()
  return {
    ...real,
    lockFreeShare: (...[tx, name, shard, position]: Parameters<typeof real.lockFreeShare>) =>
      shares.areLocked
        ? real.lockFreeShare(tx, name, shard, position)
        : tx.$queryRawUnsafe(
            'SELECT failures FROM consumers WHERE name = ? AND shard = ? AND position = ?',
            name,
            String(shard),
            String(position),
          ),
  }
})

/** One worker stands still before it applies what it found, while another one looks. */
async function overtake() {
  const userId = mintId()
  const couponIds = [mintId(), mintId()]
  const { promise: paused, resolve: goOn } = Promise.withResolvers<void>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const consumer = tally(userId, undefined, 1)
  const slow: Applying<'coupon.issued'> = {
    ...consumer,
    async apply(tx, events) {
      begin()
      await paused
      await consumer.apply(tx, events)
    },
  }
  await registerConsumer(consumer)
  await writeEvents([1, 2].flatMap((seq) => couponIds.map((couponId) => ({ couponId, seq, userId }))))
  while ((await placeEvents()).length > 0);

  const overtaken = consume(slow)
  await begun
  const handled = await consume(consumer)
  const seen = await talliedOf(userId)
  goOn()
  await overtaken
  while ((await consume(consumer)) > 0);
  return { handled, seen, userId, couponIds }
}

it('lets nobody handle what a worker is at, however long it takes', async () => {
  const { handled, seen, userId, couponIds } = await overtake()
  expect([handled, seen]).toEqual([0, []])
  expect(await talliedOf(userId)).toEqual(inOrder(couponIds, 2))
})

it('applies everything twice when a share is not locked', async () => {
  shares.areLocked = false
  const { seen, userId, couponIds } = await overtake()
  expect(seen).toEqual(inOrder(couponIds, 2))
  expect(await talliedOf(userId)).toHaveLength(8)
})
