import { beforeAll, describe, expect, it } from 'vitest'
import {
  type DeskOrder,
  deskOrderPageSchema,
  type ListDeskOrdersInput,
  listDeskOrdersInputSchema,
} from '../../../../domain/desk-orders/desk-order.ts'
import { mintId } from '../../../../infrastructure/ids.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import { cancel, refund, sendBack } from '../../../../testing/change-order.ts'
import { buyOne, checkOut, placeOne } from '../../../../testing/checkout.ts'
import { issueCoupon } from '../../../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../../../testing/rows.ts'
import { ship } from '../../../../testing/ship.ts'
import { sealPhone } from '../../../accounts/personal-fields.ts'
import { listDeskOrders } from './list-desk-orders.ts'

type Filter = Partial<ListDeskOrdersInput>

const list = (filter: Filter) => listDeskOrders(listDeskOrdersInputSchema.parse(filter))

/** Reads a list page by page to its end. */
async function readAll(filter: Filter): Promise<DeskOrder[]> {
  const all: DeskOrder[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await list({ ...filter, cursor })
    all.push(...page.items)
    cursor = page.nextCursor
  }
  return all
}

const name = `홍 길동${mintId().slice(-6)}`
const phone = `010-${String(Date.now()).slice(-8, -4)}-${String(Date.now()).slice(-4)}`

/** A shopper with a past: eight orders in every state, four of them of one moment. */
async function shopperWithPast() {
  const shopper = await newShopper({ balance: 1_000_000, name })
  const { userId } = shopper
  await prisma.user.update({ where: { id: userId }, data: sealPhone(userId, phone) })
  const shirt = await newProduct()
  const coat = await newProduct({ price: 90_000 })
  const coupon = await issueCoupon(shopper)
  const pieces = (quantity: number) => ({ lines: [{ variantId: shirt.variantId, quantity }] })

  const discounted = (await checkOut(shopper, { ...pieces(2), issuedCouponId: coupon.id })).order
  const returned = (await checkOut(shopper, pieces(2))).order
  const refunded = (await checkOut(shopper, pieces(2))).order
  const cancelled = (await buyOne(shopper, coat)).order
  const shipped = (await buyOne(shopper, coat)).order
  const held = (await placeOne(shopper, coat)).order
  await buyOne(shopper, shirt)
  await buyOne(shopper, coat)

  const oneOf = ({ lines }: { lines: { id: string }[] }) => [{ orderLineId: `${lines[0]?.id}`, quantity: 1 }]
  await refund(shopper, refunded, oneOf(refunded))
  await cancel(shopper, cancelled)
  await ship(shipped)
  await ship(returned)
  await sendBack(shopper, returned, oneOf(returned))
  const moment = new Date('2026-03-01T00:00:00.000Z')
  const together = [discounted, returned, cancelled, held].map(({ id }) => id)
  await prisma.order.updateMany({ where: { id: { in: together } }, data: { placedAt: moment } })
  return { shopper, shirt, coat, coupon, discounted, returned, held }
}

describe('listDeskOrders', () => {
  let past: Awaited<ReturnType<typeof shopperWithPast>>
  let rows: DeskOrder[]
  let userId: string

  beforeAll(async () => {
    past = await shopperWithPast()
    userId = past.shopper.userId
    rows = await readAll({ userId })
  })

  const ids = (orders: readonly { id: string }[]) => orders.map(({ id }) => id)
  const productsOf = async (id: string) =>
    (await prisma.orderLine.findMany({ where: { orderId: id } })).map(({ productId }) => productId)

  it('shows orders newest first, those of one moment by their ids', async () => {
    expect(rows).toHaveLength(8)
    const sorted = rows.toSorted((a, b) => b.placedAt.localeCompare(a.placedAt) || (a.id < b.id ? 1 : -1))
    expect(ids(rows)).toEqual(ids(sorted))
    expect(deskOrderPageSchema.parse(await list({ userId }))).toEqual(await list({ userId }))
  })

  it('shows what an order is about, and masks who placed it', async () => {
    const { discounted, coupon } = past
    const [row] = rows.filter(({ id }) => id === discounted.id)
    expect(row).toEqual({
      id: discounted.id,
      number: discounted.number,
      placedAt: '2026-03-01T00:00:00.000Z',
      customer: { id: userId, name: expect.stringMatching(/^홍\* 길\*{3}.$/), email: '0***@s***.test' },
      status: 'paid',
      refundStatus: 'none',
      pieces: 2,
      subtotal: 20_000,
      discount: 2_000,
      shippingFee: 3_000,
      total: 21_000,
      refunded: 0,
      coupon: { id: coupon.couponId, name: '시험 쿠폰' },
      tracking: null,
      hasOpenReturn: false,
    })
    const [returned] = rows.filter(({ id }) => id === past.returned.id)
    expect(returned).toMatchObject({ tracking: { carrier: 'CJ', number: '1234' }, hasOpenReturn: true })
    const [english] = (await list({ userId, locale: 'en', couponId: coupon.couponId })).items
    expect(english?.coupon?.name).toBe('Test coupon')
  })

  const parts: [string, (past: Awaited<ReturnType<typeof shopperWithPast>>) => Filter][] = [
    ['a status', () => ({ status: 'paid' })],
    ['another status', () => ({ status: 'cancelled' })],
    ['a refund status', () => ({ refundStatus: ['partial'] })],
    ['any refund', () => ({ refundStatus: ['partial', 'full'] })],
    ['what is left to ship', () => ({ status: 'paid', refundStatus: ['none', 'partial'] })],
    ['a day', () => ({ from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' })],
    ['until', () => ({ to: '2026-03-01T00:00:00.000Z' })],
    ['amounts', () => ({ minTotal: 13_000, maxTotal: 23_000 })],
    ['one amount', () => ({ minTotal: 90_000, maxTotal: 90_000, status: 'shipped' })],
    ['a product', ({ coat }) => ({ productId: coat.id })],
    ['a product in a status', ({ shirt }) => ({ productId: shirt.id, status: 'paid' })],
    ['a coupon', ({ coupon }) => ({ couponId: coupon.couponId })],
    ['a coupon and a refund', ({ coupon }) => ({ couponId: coupon.couponId, refundStatus: ['full'] })],
  ]
  const sorts = ['newest', 'oldest', 'highest', 'lowest'] as const

  it.each(parts)('narrows the list to %s, in every order and in pages of any size', async (_, filterOf) => {
    const filter = filterOf(past)
    const { status, refundStatus, from, to, minTotal, maxTotal, productId, couponId } = filter
    const products = new Map(
      await Promise.all(rows.map(async ({ id }) => [id, await productsOf(id)] as const)),
    )
    const expected = rows.filter(
      (row) =>
        (!status || row.status === status) &&
        (!refundStatus || refundStatus.includes(row.refundStatus)) &&
        (!from || row.placedAt >= from) &&
        (!to || row.placedAt < to) &&
        row.total >= (minTotal ?? 0) &&
        row.total <= (maxTotal ?? Infinity) &&
        (!productId || products.get(row.id)?.includes(productId)) &&
        (!couponId || row.coupon?.id === couponId),
    )
    const sign = { newest: -1, highest: -1, oldest: 1, lowest: 1 }
    for (const sort of sorts) {
      const byTotal = sort === 'highest' || sort === 'lowest'
      const sorted = expected.toSorted(
        (a, b) =>
          sign[sort] *
          ((byTotal ? a.total - b.total : 0) ||
            a.placedAt.localeCompare(b.placedAt) ||
            (a.id < b.id ? -1 : 1)),
      )
      for (const limit of [1, 3, 100])
        expect(ids(await readAll({ ...filter, userId, sort, limit }))).toEqual(ids(sorted))
    }
  })

  it('finds orders by number, beginning of a number, e-mail, phone and whole name', async () => {
    const { number, id } = past.held
    expect(ids((await list({ q: number })).items)).toEqual([id])
    expect(ids((await list({ q: number.toLowerCase().replaceAll('-', '') })).items)).toEqual([id])
    expect(ids((await list({ q: number.slice(0, 6) })).items)).toContain(id)
    for (const q of [past.shopper.email, phone, `+82 ${phone.slice(1)}`, name, name.replace(' ', '')])
      expect(ids(await readAll({ q }))).toEqual(ids(rows))
    for (const q of ['nobody@shopper.test', '홍길', '!?']) expect((await list({ q })).items).toEqual([])
  })

  it('shows the orders of two customers of one name', async () => {
    const namesake = await newShopper({ balance: 20_000, name })
    const { order } = await buyOne(namesake, past.shirt)
    const found = await readAll({ q: name, limit: 4 })
    expect(new Set(ids(found))).toEqual(new Set([order.id, ...ids(rows)]))
    expect(ids(await readAll({ q: name, userId }))).toEqual(ids(rows))
  })

  it('refuses a cursor of another filter or sort', async () => {
    const { nextCursor: cursor } = await list({ userId, limit: 1 })
    const refused = {
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
    }
    await expect(list({ userId, status: 'paid', cursor: `${cursor}` })).rejects.toMatchObject(refused)
    await expect(list({ userId, sort: 'highest', cursor: `${cursor}` })).rejects.toMatchObject(refused)
    await expect(list({ userId, cursor: 'x' })).rejects.toMatchObject(refused)
  })
})
