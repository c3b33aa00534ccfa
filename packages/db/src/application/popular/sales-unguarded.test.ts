import { expect, it, vi } from 'vitest'
import { askRedis } from '../../infrastructure/redis.ts'
import { buy } from '../../testing/buy.ts'
import { recordEvents } from '../../testing/record-events.ts'
import { newProduct } from '../../testing/rows.ts'
import { countSales } from './count-sales.ts'
import { rebuildSales } from './rebuild-sales.ts'
import { hourOf, salesKey } from './sales-keys.ts'

vi.mock('../../infrastructure/env.ts', async (original) => {
  const { env } = await original<typeof import('../../infrastructure/env.ts')>()
  return { env: { ...env, REDIS_URL: new URL('/10', env.REDIS_URL).href } }
})

// The twin of sales.test.ts: the guard is taken out, that only what is newer than what was counted last counts.
vi.mock('./count-script.ts', async (original) => {
  const { COUNT } = await original<typeof import('./count-script.ts')>()
  return { COUNT: COUNT.replace('position > counted', 'true') }
})

it('without its place in the line a batch that comes again counts twice', async () => {
  await askRedis((redis) => redis.flushdb())
  await rebuildSales()
  const { id, variantId } = await newProduct()
  const events = await recordEvents(
    countSales.types,
    () => buy(variantId, 5),
    ({ payload }) => payload.lines.some(({ productId }) => productId === id),
  )
  await countSales.tell(events)
  await countSales.tell(events)
  const hour = hourOf(events[0]?.payload.paidAt ?? '')
  expect(await askRedis((redis) => redis.zscore(salesKey(hour), id))).toBe('10')
})
