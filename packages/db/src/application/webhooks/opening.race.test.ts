import { expect, it, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { buyOne } from '../../testing/checkout.ts'
import { holdFirst } from '../../testing/hold-first.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import type * as audit from '../audit/write-audit.ts'
import { checkBooksOf } from '../books/check-books-of.ts'
import { fanOut } from './fan-out.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

const beforeCommit = vi.hoisted(() => ({ wait: async () => {} }))

/** With whoever opens an endpoint held before the commit. */
vi.mock('../audit/write-audit.ts', async (original) => {
  const { writeAudit } = await original<typeof audit>()
  return {
    writeAudit: async (...given: Parameters<typeof writeAudit>) => {
      await writeAudit(...given)
      await beforeCommit.wait()
    },
  }
})

/** Who asks more often than every 100 ms is told the same again. */
const waiting = async () => {
  const [row] = await prisma.$queryRaw<{ waiting: bigint }[]>`
    SELECT COUNT(*) AS waiting FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'`
  return Number(row?.waiting)
}

it('an endpoint that is being opened misses nothing that is told meanwhile', async () => {
  const [shopper, product] = [await newShopper({ balance: 50_000 }), await newProduct()]
  const { pass, held, release } = holdFirst()
  beforeCommit.wait = pass
  const opening = openEndpoint()
  await held
  const { order } = await buyOne(shopper, product)
  const fannedOut = catchUp(fanOut)
  await expect.poll(waiting, { interval: 200, timeout: 10_000 }).toBeGreaterThan(0)
  release()
  const [{ id }] = await Promise.all([opening, fannedOut])
  expect(await prisma.webhookDelivery.findMany({ where: { endpointId: id } })).toMatchObject([
    { aggregateId: order.id, status: 'waiting' },
  ])
  expect((await checkBooksOf([order.id])).ok).toBe(true)
})
