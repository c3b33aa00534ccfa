import { describe, expect, it } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../../infrastructure/transaction.ts'
import { newProduct } from '../../../testing/rows.ts'
import { newSignedInShopper } from '../../../testing/sign-in.ts'
import type { Actor } from '../../accounts/actor.ts'
import { submitCheckout } from '../../checkout/submit-checkout.ts'
import { unitsBought } from './units-bought.ts'

const buy = (actor: Actor, lines: [variantId: string, quantity: number][]) =>
  submitCheckout(actor, {
    lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
    idempotencyKey: mintId(),
    locale: 'ko',
  })

/** Looks at a changed database that is then rolled back: the changes alone would break the books. */
async function supposing<T>(change: (tx: Tx) => Promise<unknown>, look: (tx: Tx) => Promise<T>): Promise<T> {
  const seen: T[] = []
  const undone = new Error('undone')
  const supposed = transaction(async (tx) => {
    await change(tx)
    seen.push(await look(tx))
    throw undone
  })
  await expect(supposed).rejects.toBe(undone)
  const [found] = seen
  if (found === undefined) throw new Error('nothing was seen')
  return found
}

describe('unitsBought', () => {
  it('adds up all orders and all variants of a product, for each shopper apart', async () => {
    const one = await newSignedInShopper({ balance: 1_000_000 })
    const two = await newSignedInShopper({ balance: 1_000_000 })
    const product = await newProduct({ variants: [{ stock: 20 }, { stock: 20 }] })
    const other = await newProduct()
    const [s, m] = product.variants.map((variant) => variant.id)
    await buy(one.actor, [
      [`${s}`, 1],
      [`${m}`, 2],
      [other.variantId, 5],
    ])
    await buy(one.actor, [[`${m}`, 3]])
    await buy(two.actor, [[`${s}`, 4]])

    const pairs = [one, two].map(({ userId }) => ({ userId, productId: product.id }))
    const bought = await unitsBought(prisma, [...pairs, ...pairs])
    expect(bought.toSorted((a, b) => a.units - b.units)).toEqual([
      { ...pairs[1], units: 4 },
      { ...pairs[0], units: 6 },
    ])
  })

  it('has nothing for a product that was never ordered, and asks nothing for no pairs', async () => {
    const { userId } = await newSignedInShopper()
    const { id } = await newProduct()
    expect(await unitsBought(prisma, [{ userId, productId: id }])).toEqual([])
    expect(await unitsBought(prisma, [])).toEqual([])
  })

  it('counts what a shopper keeps: held orders, but no refunded units, cancelled or expired orders', async () => {
    const { actor, userId } = await newSignedInShopper({ balance: 1_000_000 })
    const product = await newProduct()
    const { order } = await buy(actor, [[product.variantId, 3]])
    const look = (tx: Tx) => unitsBought(tx, [{ userId, productId: product.id }])
    const found = (units: number) => [{ userId, productId: product.id, units }]
    const become = (status: 'pending_payment' | 'shipped' | 'cancelled' | 'expired') => (tx: Tx) =>
      tx.order.update({ where: { id: order.id }, data: { status } })
    const refund = (units: number) => (tx: Tx) =>
      tx.orderLine.updateMany({ where: { orderId: order.id }, data: { refundedQuantity: units } })

    expect(await supposing(refund(2), look)).toEqual(found(1))
    expect(await supposing(refund(3), look)).toEqual(found(0))
    expect(await supposing(become('pending_payment'), look)).toEqual(found(3))
    expect(await supposing(become('shipped'), look)).toEqual(found(3))
    expect(await supposing(become('cancelled'), look)).toEqual([])
    expect(await supposing(become('expired'), look)).toEqual([])
  })
})
