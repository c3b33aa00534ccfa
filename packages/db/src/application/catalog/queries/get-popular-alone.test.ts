import { expect, it, vi } from 'vitest'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { buy } from '../../../testing/buy.ts'
import { newProduct } from '../../../testing/rows.ts'
import { readBestSellers } from '../../popular/read-best-sellers.ts'
import { getPopular } from './get-popular.ts'

// A server that nobody listens for: the way in which a process meets a Redis that is away.
vi.mock('../../../infrastructure/env.ts', async (original) => {
  const { env } = await original<typeof import('../../../infrastructure/env.ts')>()
  return { env: { ...env, REDIS_URL: 'redis://127.0.0.1:1' } }
})

it('while Redis is away the best sellers are counted from the orders, and a crowd shares one answer', async () => {
  const { id, variantId } = await newProduct()
  await buy(variantId, 4)
  await buy(variantId, 3)
  const best = await readBestSellers('3days', await databaseNow(prisma), 100_000)
  expect(best.find((product) => product.id === id)?.sold).toBe(7)

  const answers = await Promise.all(
    Array.from({ length: 1_000 }, () => getPopular({ window: '3days', locale: 'ko' })),
  )
  expect(new Set(answers).size).toBe(1)
  const sold = answers[0]?.items.map((item) => item.sold) ?? []
  expect(sold.length).toBeGreaterThanOrEqual(1)
  expect(sold).toEqual([...sold].sort((a, b) => b - a))
})
