import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { buy } from '../../testing/buy.ts'
import { newProduct } from '../../testing/rows.ts'
import { refreshPopularity } from './refresh-popularity.ts'

const HOUR_MS = 3_600_000

const popularityOf = async (id: string) =>
  (await prisma.product.findUniqueOrThrow({ where: { id }, select: { popularity: true } })).popularity

/** A product of which two were bought, long enough ago or in the way that `change` says. */
async function bought(change: { paidAt?: Date; status?: 'cancelled' }) {
  const product = await newProduct()
  const { order } = await buy(product.variantId, 2)
  await prisma.order.update({ where: { id: order.id }, data: change })
  return { ...product, order }
}

const paid = (hoursAgo: number) => ({ paidAt: new Date(Date.now() - hoursAgo * HOUR_MS) })

test('a product is as popular as the units paid for in the last 72 hours, over all its variants', async () => {
  const { id, variants } = await newProduct({ variants: [{ stock: 5 }, { stock: 5 }] })
  for (const [index, variant] of variants.entries()) await buy(variant.id, 2 + index)
  await refreshPopularity()
  expect(await popularityOf(id)).toBe(5)

  await buy(variants[0]?.id ?? '', 1)
  expect(await refreshPopularity()).toBeGreaterThanOrEqual(1)
  expect(await popularityOf(id)).toBe(6)
})

test('what was paid for earlier no longer counts', async () => {
  const recent = await bought(paid(71.9))
  const old = await bought(paid(72.1))
  await prisma.product.update({ where: { id: old.id }, data: { popularity: 2 } })
  await refreshPopularity()
  expect(await popularityOf(recent.id)).toBe(2)
  expect(await popularityOf(old.id)).toBe(0)
})

test('cancelled orders and refunded pieces do not count', async () => {
  const cancelled = await bought({ status: 'cancelled' })
  const refunded = await bought({})
  const line = { orderId: refunded.order.id }
  await prisma.orderLine.updateMany({ where: line, data: { refundedQuantity: 1 } })
  await refreshPopularity()
  expect(await popularityOf(cancelled.id)).toBe(0)
  expect(await popularityOf(refunded.id)).toBe(1)

  // The books are checked over the whole database: leave them right.
  await prisma.order.update({ where: { id: cancelled.order.id }, data: { status: 'paid' } })
  await prisma.orderLine.updateMany({ where: line, data: { refundedQuantity: 0 } })
})
