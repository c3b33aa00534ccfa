import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { newProduct } from '../../testing/rows.ts'
import { newWaiting, restock, toldTo } from '../../testing/stock-watches.ts'
import { removeStockWatch } from './remove-stock-watch.ts'
import { tellWhoWaits } from './tell-who-waits.ts'

const worker = vi.hoisted(() => ({ locks: true, knows: true, meanwhile: async () => {} }))

/** Something happens between a worker's look at who waits and its lock, which the twins do without. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const real = await original<typeof locks>()
  return {
    ...real,
    lockFreeStockWatches: async (...given: Parameters<typeof real.lockFreeStockWatches>) => {
      const [, variantId, userIds] = given
      const seen = await prisma.stockWatch.findMany({ where: { variantId, userId: { in: [...userIds] } } })
      await worker.meanwhile()
      if (worker.locks) return real.lockFreeStockWatches(...given)
      return worker.knows ? seen : seen.map((watch) => ({ ...watch, id: mintId() }))
    },
  }
})

beforeEach(() => {
  Object.assign(worker, { locks: true, knows: true, meanwhile: async () => {} })
})

/** Two shoppers wait for a variant that has come back. */
async function newReturn() {
  const { variantId } = await newProduct({ variants: [{ stock: 0 }] })
  const waiting = [await newWaiting(variantId), await newWaiting(variantId)]
  await restock(variantId)
  return { variantId, waiting }
}

const countTold = async (waiting: { userId: string }[]) =>
  (await Promise.all(waiting.map(({ userId }) => toldTo(userId)))).map(({ length }) => length)

async function tellByTwo() {
  const { waiting } = await newReturn()
  worker.meanwhile = createBarrier(2)
  const rounds = await Promise.allSettled([tellWhoWaits(), tellWhoWaits()])
  return { told: await countTold(waiting), rounds: rounds.map(({ status }) => status).sort() }
}

describe('two workers that look at the same time', () => {
  it('tell each shopper once, and neither fails', async () => {
    expect(await tellByTwo()).toEqual({ told: [1, 1], rounds: ['fulfilled', 'fulfilled'] })
  })

  it('leave it to the unique key when they do not lock who waits: one of them fails', async () => {
    worker.locks = false
    expect(await tellByTwo()).toEqual({ told: [1, 1], rounds: ['fulfilled', 'rejected'] })
  })

  it('tell each shopper twice when they neither lock nor know what the news is about', async () => {
    worker.locks = false
    worker.knows = false
    expect(await tellByTwo()).toEqual({ told: [2, 2], rounds: ['fulfilled', 'fulfilled'] })
  })
})

async function stopJustBeforeTheLock() {
  const { variantId, waiting } = await newReturn()
  const [first] = waiting
  worker.meanwhile = async () => {
    if (first) await removeStockWatch(first, { variantId, locale: 'ko' })
  }
  await tellWhoWaits()
  return countTold(waiting)
}

describe('a shopper who stops waiting before the worker has its lock', () => {
  it('is not told', async () => {
    expect(await stopJustBeforeTheLock()).toEqual([0, 1])
  })

  it('is told after all when the worker does not lock who waits', async () => {
    worker.locks = false
    expect(await stopJustBeforeTheLock()).toEqual([1, 1])
  })
})
