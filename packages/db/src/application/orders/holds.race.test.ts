import { beforeAll, expect, it } from 'vitest'
import { MAX_HOLDS } from '../../domain/orders/hold.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { buyOne, countOutcomes, pay, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { expireHolds } from './expire-holds.ts'

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)

// The first payment of a process loads and connects while it holds its locks, which takes seconds on a busy machine.
beforeAll(async () => {
  const shopper = await newShopper({ balance: 13_000 })
  await pay(shopper, (await placeOne(shopper, await newProduct())).order)
})

it('takes the points once for twenty repeats of one key, with one answer', async () => {
  const shopper = await newShopper({ balance: 100_000 })
  const product = await newProduct()
  const { order } = await placeOne(shopper, product)
  const answers = await Promise.all(times(20, () => pay(shopper, order, 'twenty-at-once')))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await booksOf(shopper, product)).toMatchObject({
    wallet: { balance: 87_000n, seq: 2 },
    orders: [{ status: 'paid', eventSeq: 2, payments: [{}] }],
  })
})

it('pays once under two keys', async () => {
  const shopper = await newShopper({ balance: 100_000 })
  const product = await newProduct()
  const { order } = await placeOne(shopper, product)
  expect(await countOutcomes(times(2, () => pay(shopper, order)))).toEqual({ paid: 1, ORDER_NOT_PAYABLE: 1 })
  expect((await booksOf(shopper, product)).wallet).toMatchObject({ balance: 87_000n, seq: 2 })
})

it('puts one coupon on one of ten orders, held or paid', async () => {
  const shopper = await newShopper({ balance: 500_000 })
  const product = await newProduct({ variants: [{ stock: 20 }] })
  const { id } = await issueCoupon(shopper)
  const attempts = times(5, () => [
    buyOne(shopper, product, { issuedCouponId: id }),
    placeOne(shopper, product, { issuedCouponId: id }),
  ]).flat()
  expect(await countOutcomes(attempts)).toEqual({ paid: 1, COUPON_USED: 9 })
  const { orders, coupons, variants } = await booksOf(shopper, product)
  expect(orders).toHaveLength(1)
  expect(coupons).toMatchObject([{ orderId: orders[0]?.id }])
  expect(variants).toMatchObject([{ stock: 19 }])
})

it('holds the last three pieces for three of twenty shoppers', async () => {
  const product = await newProduct({ variants: [{ stock: 3 }] })
  const shoppers = await Promise.all(times(20, () => newShopper()))
  expect(await countOutcomes(shoppers.map((shopper) => placeOne(shopper, product)))).toEqual({
    paid: 3,
    OUT_OF_STOCK: 17,
  })
})

it('lets one shopper hold two hundred orders of 210 at once, and one more once one is paid', async () => {
  const product = await newProduct({ variants: [{ stock: 240 }] })
  const shopper = await newShopper({ balance: 13_000 })
  const attempts = times(MAX_HOLDS + 10, () => placeOne(shopper, product))
  expect(await countOutcomes(attempts)).toEqual({ paid: MAX_HOLDS, RATE_LIMITED: 10 })
  const { orders } = await booksOf(shopper, product)
  expect(await prisma.variant.findUniqueOrThrow({ where: { id: product.variantId } })).toMatchObject({
    stock: 240 - MAX_HOLDS,
  })
  await pay(shopper, { id: orders[0]?.id ?? '' })
  expect(await countOutcomes(times(2, () => placeOne(shopper, product)))).toEqual({
    paid: 1,
    RATE_LIMITED: 1,
  })
})

it('ends each hold either paid or expired when workers and shoppers meet', async () => {
  const product = await newProduct({ variants: [{ stock: 12 }] })
  const shoppers = await Promise.all(times(12, () => newShopper({ balance: 13_000 })))
  const orders = await Promise.all(shoppers.map(async (shopper) => (await placeOne(shopper, product)).order))
  const ids = orders.map(({ id }) => id)
  const started = Date.now()
  await Promise.all(
    ids.map((id, index) =>
      prisma.order.update({ where: { id }, data: { expiresAt: new Date(started + index * 20) } }),
    ),
  )
  const paying = shoppers.map((shopper, index) => pay(shopper, { id: ids[index] ?? '' }))
  const settled = countOutcomes(paying)
  const pending = () => prisma.order.count({ where: { id: { in: ids }, status: 'pending_payment' } })
  while ((await pending()) > 0) await Promise.all(times(3, expireHolds))
  const { paid = 0, ORDER_EXPIRED: expired = 0, ...others } = await settled
  expect({ total: paid + expired, others }).toEqual({ total: 12, others: {} })

  const ended = await prisma.order.groupBy({ by: ['status'], where: { id: { in: ids } }, _count: true })
  const countOf = (status: string) => ended.find((each) => each.status === status)?._count ?? 0
  expect([countOf('paid'), countOf('expired')]).toEqual([paid, expired])
  for (const [index, shopper] of shoppers.entries()) {
    const { wallet, orders, variants } = await booksOf(shopper, product)
    expect(variants).toMatchObject([{ stock: expired }])
    expect(wallet.balance).toBe(orders[0]?.status === 'paid' ? 0n : 13_000n)
    expect(await eventsOf({ id: ids[index] ?? '' })).toHaveLength(2)
  }
})
