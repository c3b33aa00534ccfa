import { expect, it } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { buyOne, countOutcomes } from '../../testing/checkout.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { checkBooks } from '../books/check-books.ts'

/** Each guard of a checkout under a race. The twins beside this file take one out and see the damage. */

it('sells the last three pieces to three of forty shoppers', async () => {
  const product = await newProduct({ variants: [{ stock: 3 }] })
  const shoppers = await Promise.all(Array.from({ length: 40 }, () => newShopper({ balance: 13_000 })))
  expect(await countOutcomes(shoppers.map((shopper) => buyOne(shopper, product)))).toEqual({
    paid: 3,
    OUT_OF_STOCK: 37,
  })
  expect(await prisma.variant.findUniqueOrThrow({ where: { id: product.variantId } })).toMatchObject({
    stock: 0,
  })
})

it('lets a wallet pay once for two orders that it can pay one of', async () => {
  const shopper = await newShopper({ balance: 13_000 })
  const products = await Promise.all(Array.from({ length: 12 }, () => newProduct()))
  expect(await countOutcomes(products.map((product) => buyOne(shopper, product)))).toEqual({
    paid: 1,
    INSUFFICIENT_POINTS: 11,
  })
  expect(await prisma.wallet.findUniqueOrThrow({ where: { userId: shopper.userId } })).toMatchObject({
    balance: 0n,
  })
})

it('books fifty repeats of one key once, with one answer', async () => {
  const shopper = await newShopper({ balance: 900_000 })
  const product = await newProduct({ variants: [{ stock: 60 }] })
  const repeat = () => buyOne(shopper, product, { idempotencyKey: 'fifty-at-once' })
  const answers = await Promise.all(Array.from({ length: 50 }, repeat))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await prisma.order.count({ where: { userId: shopper.userId } })).toBe(1)
})

it('keeps a customer limit when one shopper buys ten times at once', async () => {
  const shopper = await newShopper({ balance: 900_000 })
  const product = await newProduct({ maxPerCustomer: 2, variants: [{ stock: 20 }] })
  const attempts = Array.from({ length: 10 }, () => buyOne(shopper, product))
  expect(await countOutcomes(attempts)).toEqual({ paid: 2, PURCHASE_LIMIT: 8 })
})

it('has left the books right', async () => {
  expect((await checkBooks()).checks.filter((check) => !check.ok)).toEqual([])
})
