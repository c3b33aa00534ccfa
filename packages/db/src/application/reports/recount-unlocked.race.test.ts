import { expect, it, vi } from 'vitest'
import { addDays, asDate, dayOf } from '../../domain/reports/day.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { buy } from '../../testing/buy.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { insertPastOrder } from '../../testing/insert-past-order.ts'
import { newProduct } from '../../testing/rows.ts'
import type * as tables from './figure-tables.ts'
import { keepFigures } from './keep-figures.ts'
import { recountDay } from './recount-day.ts'

const bothHaveDeleted = await vi.hoisted(async () =>
  (await import('../../testing/barrier.ts')).createBarrier(2),
)
let isRecounting = false

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

// The twin of figures.test.ts: nobody locks the shares, so that two who count a day anew meet.
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockShares: async () => [],
}))

vi.mock('./figure-tables.ts', async (original) => {
  const real = await original<typeof tables>()
  return {
    ...real,
    addToDays: async (...rows: Parameters<typeof real.addToDays>) => {
      if (isRecounting) await bothHaveDeleted()
      await real.addToDays(...rows)
    },
  }
})

it('counts a day twice when two count it anew at once and nobody locks', async () => {
  const { order } = await buy((await newProduct()).variantId, 1)
  await catchUp(keepFigures)
  const yesterday = addDays(dayOf(await databaseNow(prisma)), -1)
  await insertPastOrder(order, yesterday)
  isRecounting = true
  await Promise.all([recountDay('system', { day: yesterday }), recountDay('system', { day: yesterday })])
  const rows = await prisma.dayFigures.findMany({ where: { day: asDate(yesterday) } })
  expect(rows.map(({ orders }) => orders)).toEqual([2])
})
