import { expect, it, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { buyOne } from '../../testing/checkout.ts'
import { holdFirst } from '../../testing/hold-first.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { checkBooksOf } from '../books/check-books-of.ts'
import { fanOut } from './fan-out.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

const afterReading = vi.hoisted(() => ({ wait: async () => {} }))

/** With the end of the line read, not held, and whoever opens an endpoint held behind that. */
vi.mock('./hold-line.ts', () => ({
  holdLine: async (tx: Tx) => {
    const { lastPosition } = await tx.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
    await afterReading.wait()
    return lastPosition
  },
}))

it('without a hold on the line, an endpoint that is being opened misses what is told meanwhile, and the books say so', async () => {
  const [shopper, product] = [await newShopper({ balance: 50_000 }), await newProduct()]
  const { pass, held, release } = holdFirst()
  afterReading.wait = pass
  const opening = openEndpoint()
  await held
  const { order } = await buyOne(shopper, product)
  await catchUp(fanOut)
  release()
  const { id } = await opening
  await catchUp(fanOut)
  expect(await prisma.webhookDelivery.count({ where: { endpointId: id } })).toBe(0)
  const { checks } = await checkBooksOf([order.id])
  expect(checks.filter(({ ok }) => !ok)).toMatchObject([
    {
      name: 'what an order told has gone to every endpoint that asked for it, or waits in its queue',
      rows: 1,
      examples: [{ subject: { type: 'order', id: order.id }, found: expect.stringContaining('no delivery') }],
    },
  ])
})
