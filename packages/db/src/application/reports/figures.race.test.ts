import { expect, it, vi } from 'vitest'
import type { Counted } from '../../domain/reports/count-events.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { checkOut } from '../../testing/checkout.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import type { Consumer } from '../events/consumer.ts'
import { keepFigures } from './keep-figures.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

type Figures = Consumer<Counted['type']>
const { name: _, shards, types } = keepFigures
const following = { shards, types, urgent: types, since: 'now' as const }

/** Every shopper buys the same two products, one piece of each, in either order. */
async function sellTo(shoppers: number) {
  const products = [
    await newProduct({ variants: [{ stock: 1_000 }] }),
    await newProduct({ variants: [{ stock: 1_000 }] }),
  ]
  const lines = products.map(({ variantId }) => ({ variantId, quantity: 1 }))
  await Promise.all(
    Array.from({ length: shoppers }, async (_, nth) => {
      const shopper = await newShopper({ balance: 100_000 })
      await checkOut(shopper, { lines: nth % 2 ? lines : lines.toReversed() })
    }),
  )
  return products.map(({ id }) => id)
}

const unitsOf = async (ids: string[]) => {
  const rows = await prisma.productDay.findMany({
    where: { productId: { in: ids } },
    select: { units: true },
  })
  return rows.map(({ units }) => units)
}

/** Fails in every share once, when everything has been written. */
function failingOnce() {
  const failed = new Set<string>()
  return (events: Counted[]) => {
    const first = events[0]?.id ?? ''
    if (failed.has(first)) return
    failed.add(first)
    throw new Error('the power is cut')
  }
}

const settle = async (consumer: Consumer) => {
  for (let tries = 0; tries < 20; tries += 1) await catchUp(consumer).catch(() => {})
  await catchUp(consumer)
}

it('counts once what is counted again after a failure, by many workers and with all shares on the same rows', async () => {
  const fail = failingOnce()
  const consumer: Figures = {
    ...following,
    name: `t-${mintId()}`,
    async apply(tx: Tx, events: Counted[]) {
      await keepFigures.apply(tx, events)
      fail(events)
    },
  }
  await catchUp(consumer)
  const sold = await sellTo(40)
  await Promise.all(Array.from({ length: 4 }, () => settle(consumer)))
  expect(await unitsOf(sold)).toEqual([40, 40])
})

it('without the position in their transaction the figures are counted again', async () => {
  const fail = failingOnce()
  const consumer: Figures = {
    ...following,
    name: `t-${mintId()}`,
    async tell(events: Counted[]) {
      await transaction((tx) => keepFigures.apply(tx, events))
      fail(events)
    },
  }
  await catchUp(consumer)
  const sold = await sellTo(10)
  await settle(consumer)
  const [units] = await unitsOf(sold)
  expect(units).toBeGreaterThan(10)
})
