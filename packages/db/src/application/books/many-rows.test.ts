import { beforeAll, expect, it, vi } from 'vitest'
import { transaction } from '../../infrastructure/transaction.ts'
import { refund } from '../../testing/change-order.ts'
import { checkOut } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { insertStrangers } from '../../testing/insert-strangers.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { placeEvents } from '../events/place-events.ts'
import { findBroken } from './find-broken.ts'
import { withinOrders } from './within-orders.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

let orderIds: string[]

beforeAll(async () => {
  const couponId = await newCampaign()
  orderIds = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const [shopper, product] = [await newShopper({ balance: 100_000 }), await newProduct()]
      const { id: issuedCouponId } = await claim(shopper, couponId)
      const lines = [{ variantId: product.variantId, quantity: 2 }]
      const { order } = await checkOut(shopper, { lines, issuedCouponId })
      await refund(shopper, order, [{ orderLineId: order.lines[0]?.id ?? '', quantity: 1 }])
      return order.id
    }),
  )
  while ((await placeEvents()).length > 0);
})

/** How many rows the server reads to check the ten orders and all that they touch, and how much of it breaks a promise. */
const check = () =>
  transaction(async (tx) => {
    const read = async () => {
      const rows = await tx.$queryRawUnsafe<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'")
      return rows.reduce((total, { Value }) => total + Number(Value), 0)
    }
    const within = await withinOrders(orderIds)
    const before = await read()
    const broken = await findBroken(tx, within, 20)
    return { rows: (await read()) - before, broken }
  })

it('reads no more to check the same orders however many others there are', async () => {
  const alone = await check()
  await insertStrangers(15_000)
  const among = await check()
  expect([alone.broken, among.broken]).toEqual([[], []])
  expect(alone.rows).toBeGreaterThan(100)
  expect(among.rows).toBeLessThan(alone.rows * 1.2)
}, 60_000)
