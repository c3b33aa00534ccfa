import { beforeAll, describe, expect, it } from 'vitest'
import { type Order, orderSchema } from '../../../domain/orders/order.ts'
import { notFound } from '../../../domain/refusal.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newProduct, testAddress } from '../../../testing/rows.ts'
import { newSignedInShopper } from '../../../testing/sign-in.ts'
import type { Actor } from '../../accounts/actor.ts'
import { submitCheckout } from '../../checkout/submit-checkout.ts'
import { getOrder } from './get-order.ts'
import { listPayments } from './list-payments.ts'

let actor: Actor
let order: Order

beforeAll(async () => {
  actor = (await newSignedInShopper({ balance: 100_000 })).actor
  const { variants } = await newProduct({ variants: [{ stock: 5 }, { stock: 5, price: 7_000 }] })
  const lines = variants.map((variant, index) => ({ variantId: variant.id, quantity: index + 1 }))
  const submitted = await submitCheckout(actor, { lines, idempotencyKey: mintId(), locale: 'ko' })
  order = submitted.order
})

describe('getOrder', () => {
  it('shows byte for byte what checkout answered', async () => {
    const shown = await getOrder(actor, { id: order.id, locale: 'ko' })
    expect(JSON.stringify(shown)).toBe(JSON.stringify(order))
    expect(orderSchema.parse(shown)).toEqual(shown)
    expect(shown).toMatchObject({ subtotal: 24_000, total: 27_000, shipTo: testAddress, coupon: null })
    expect(shown.lines.map((line) => line.options)).toEqual([{ 사이즈: 'S' }, { 사이즈: 'M' }])
  })

  it('shows the other language, and stays as it was placed', async () => {
    const productId = `${order.lines[0]?.productId}`
    await prisma.product.update({ where: { id: productId }, data: { nameEn: 'Renamed', options: [] } })
    const { lines } = await getOrder(actor, { id: order.id, locale: 'en' })
    expect(lines[0]).toMatchObject({ name: 'Test shirt', options: { Size: 'S' }, image: { alt: 'Shirt' } })
  })

  it('keeps the address unreadable at rest', async () => {
    const { shipTo } = await prisma.order.findUniqueOrThrow({ where: { id: order.id } })
    expect(shipTo).toMatch(/^[a-z0-9]+\.[\w-]+$/)
    expect(shipTo).not.toContain(testAddress.postalCode)
  })

  it('does not exist for anybody else', async () => {
    const other = await newSignedInShopper()
    await expect(getOrder(other.actor, { id: order.id, locale: 'ko' })).rejects.toEqual(notFound())
    await expect(getOrder(actor, { id: mintId(), locale: 'ko' })).rejects.toEqual(notFound())
  })
})

describe('listPayments', () => {
  it('shows what was paid for the order', async () => {
    expect(await listPayments(actor, { orderId: order.id })).toEqual({
      items: [
        {
          id: order.payments[0]?.id,
          kind: 'capture',
          method: 'points',
          amount: 27_000,
          createdAt: order.paidAt,
        },
      ],
      nextCursor: null,
    })
  })

  it('does not exist for anybody else', async () => {
    const other = await newSignedInShopper()
    await expect(listPayments(other.actor, { orderId: order.id })).rejects.toEqual(notFound())
    await expect(listPayments(actor, { orderId: mintId() })).rejects.toEqual(notFound())
  })
})
