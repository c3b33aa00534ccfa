import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { returnSchema } from '../../domain/returns/return.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { sendBack } from '../../testing/change-order.ts'
import { newShopper } from '../../testing/rows.ts'
import { buyThree, shipThree } from '../../testing/ship.ts'
import { deliverOrder } from '../orders/deliver-order.ts'

const DAY_MS = 24 * 60 * 60_000

async function expectRefusal(
  { shopper, product, order }: Awaited<ReturnType<typeof buyThree>>,
  act: () => Promise<unknown>,
  refusal: { reason: string; details?: unknown },
) {
  const look = async () => [await booksOf(shopper, product), await eventsOf(order)]
  const before = await look()
  await expect(act()).rejects.toMatchObject(refusal)
  expect(await look()).toEqual(before)
}

describe('requestReturn', () => {
  it('asks for pieces of a shipped order, gives nothing back yet, and repeats its answer under the same key', async () => {
    const { shopper, product, order, pieces } = await shipThree()
    const before = await booksOf(shopper, product)
    const asked = await sendBack(shopper, order, [...pieces(1), ...pieces(1)], 'two-pieces-back')
    expect(returnSchema.parse(asked)).toEqual(asked)
    expect(asked).toMatchObject({
      orderId: order.id,
      orderNumber: order.number,
      status: 'requested',
      reason: '색이 달라요',
      answer: null,
      amount: null,
      lines: [{ orderLineId: order.lines[0]?.id, name: '시험용 셔츠', quantity: 2 }],
      decidedAt: null,
    })
    const books = await booksOf(shopper, product)
    const { wallet, entries, coupons, variants, movements } = books
    expect({ wallet, entries, coupons, variants, movements }).toEqual({
      wallet: before.wallet,
      entries: before.entries,
      coupons: before.coupons,
      variants: before.variants,
      movements: before.movements,
    })
    expect(books.orders).toMatchObject([
      {
        status: 'shipped',
        refundStatus: 'none',
        refunds: [],
        returns: [{ id: asked.id, status: 'requested' }],
      },
    ])
    const told = (await eventsOf(order)).at(-1)
    expect(told).toMatchObject({ type: 'return.requested', seq: 3 })
    expect(eventSchemas['return.requested'].parse(told?.payload)).toEqual(told?.payload)
    expect(told?.payload).toMatchObject({ returnId: asked.id, lines: [{ quantity: 2 }] })

    const again = await sendBack(shopper, order, [...pieces(1), ...pieces(1)], 'two-pieces-back')
    expect(JSON.stringify(again)).toBe(JSON.stringify(asked))
    expect(await booksOf(shopper, product)).toEqual(books)
  })

  it('refuses another body under the same key', async () => {
    const bought = await shipThree()
    const { shopper, order, pieces } = bought
    await sendBack(shopper, order, pieces(1), 'one-piece-back')
    await expectRefusal(bought, () => sendBack(shopper, order, pieces(2), 'one-piece-back'), {
      reason: 'IDEMPOTENCY_MISMATCH',
    })
  })

  it('refuses an order that was not shipped', async () => {
    const bought = await buyThree()
    const { shopper, order, pieces } = bought
    await expectRefusal(bought, () => sendBack(shopper, order, pieces(1)), {
      reason: 'ORDER_NOT_REFUNDABLE',
      details: { status: 'paid' },
    })
  })

  it('refuses pieces that are in another open return, and a line or an order of someone else', async () => {
    const bought = await shipThree()
    const { shopper, order, pieces } = bought
    await sendBack(shopper, order, pieces(2))
    await expectRefusal(bought, () => sendBack(shopper, order, pieces(2)), {
      reason: 'REFUND_EXCEEDS_PAYMENT',
      details: { status: 'shipped' },
    })
    const other = await shipThree()
    await expectRefusal(bought, () => sendBack(shopper, order, other.pieces(1)), { reason: 'NOT_FOUND' })
    await expectRefusal(bought, () => sendBack(shopper, other.order, other.pieces(1)), {
      reason: 'NOT_FOUND',
    })
    const stranger = await newShopper()
    await expectRefusal(bought, () => sendBack(stranger, order, pieces(1)), { reason: 'NOT_FOUND' })
    expect((await sendBack(shopper, order, pieces(1))).status).toBe('requested')
  })

  it('takes pieces back for as many days after the delivery as the shop says', async () => {
    const { returnDays } = await prisma.shopSettings.findFirstOrThrow()
    const bought = await shipThree()
    const { shopper, order, pieces } = bought
    await deliverOrder('system', order)
    const deliveredBefore = (ms: number) =>
      prisma.order.update({
        where: { id: order.id },
        data: { deliveredAt: new Date(Date.now() - returnDays * DAY_MS + ms) },
      })
    await deliveredBefore(60_000)
    expect((await sendBack(shopper, order, pieces(1))).status).toBe('requested')
    await deliveredBefore(-1_000)
    await expectRefusal(bought, () => sendBack(shopper, order, pieces(1)), {
      reason: 'ORDER_NOT_REFUNDABLE',
      details: { status: 'delivered' },
    })
  })
})
