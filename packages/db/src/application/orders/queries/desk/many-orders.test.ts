import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  exportOrdersInputSchema,
  type ListDeskOrdersInput,
  listDeskOrdersInputSchema,
} from '../../../../domain/desk-orders/desk-order.ts'
import { orderNumber } from '../../../../domain/orders/number.ts'
import { mintId } from '../../../../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../../../../infrastructure/rows.ts'
import { type Tx, transaction } from '../../../../infrastructure/transaction.ts'
import { newProduct, newShopper } from '../../../../testing/rows.ts'
import { exportOrders } from './export-orders.ts'
import { listDeskOrders } from './list-desk-orders.ts'

vi.mock('../../../../infrastructure/env.ts', async (original) =>
  (await import('../../../../testing/own-database.ts')).onOwnDatabase(original),
)

const ORDERS = 12_000
const START = Date.parse('2026-01-01T00:00:00.000Z')
const timeOf = (index: number) => new Date(START + index * 60_000)
const couponId = mintId()
const rareCouponId = mintId()
const productId = mintId()
const rareProductId = mintId()
const pairProductId = mintId()

const insertOrders = insertInto('orders', {
  id: 'id',
  number: 'ascii',
  userId: 'id',
  status: 'ascii',
  subtotal: 'int',
  total: 'int',
  couponId: 'id',
  shipTo: 'ascii',
  placedAt: 'time',
})

const insertLines = insertInto('order_lines', {
  id: 'id',
  orderId: 'id',
  position: 'int',
  variantId: 'id',
  productId: 'id',
  sku: 'text',
  slug: 'text',
  nameKo: 'text',
  nameEn: 'text',
  optionsKo: 'text',
  optionsEn: 'text',
  image: 'text',
  quantity: 'int',
  unitPrice: 'int',
  paid: 'int',
})

/** Half of the orders are cancelled, the other half has the product; few have the rare coupon or the rare product. */
async function writeOrders() {
  const { userId } = await newShopper()
  const { variantId } = await newProduct()
  const orders = Array.from({ length: ORDERS }, (_, index) => {
    const id = mintId()
    return {
      id,
      number: orderNumber(id),
      userId,
      status: index % 2 === 0 ? 'cancelled' : 'expired',
      subtotal: 10_000 + index,
      total: 10_000 + index,
      couponId: index % 1_000 === 7 ? rareCouponId : index % 4 === 0 ? couponId : null,
      shipTo: 'x',
      placedAt: sqlTime(timeOf(index)),
    }
  })
  const words = {
    sku: 's',
    slug: 's',
    nameKo: 'n',
    nameEn: 'n',
    optionsKo: '[]',
    optionsEn: '[]',
    image: 'null',
  }
  const line = (orderId: string, position: number, product: string, paid: number) => ({
    id: mintId(),
    orderId,
    position,
    variantId,
    productId: product,
    ...words,
    quantity: 1,
    unitPrice: paid,
    paid,
  })
  const lines = orders.flatMap(({ id, total }, index) => {
    const product = index % 1_000 === 8 ? rareProductId : index % 2 === 1 ? productId : mintId()
    const pair = index % 4 === 2 ? [line(id, 1, pairProductId, 0), line(id, 2, pairProductId, 0)] : []
    return [line(id, 0, product, total), ...pair]
  })
  await transaction(async (tx) => {
    await insertOrders(tx, orders)
    await insertLines(tx, lines)
  })
  return userId
}

/** Rows that this connection has read so far, from tables and indexes. */
async function rowsRead(tx: Tx): Promise<number> {
  const rows = await tx.$queryRawUnsafe<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'")
  return rows.reduce((total, { Value }) => total + Number(Value), 0)
}

const examine = (filter: Partial<ListDeskOrdersInput>) =>
  transaction(async (tx) => {
    const input = listDeskOrdersInputSchema.parse(filter)
    const before = await rowsRead(tx)
    const page = await listDeskOrders(input, tx)
    return { page, read: (await rowsRead(tx)) - before }
  })

const range = { from: timeOf(3_000).toISOString(), to: timeOf(9_000).toISOString() }

describe('the rows that a page of orders examines', () => {
  let userId: string

  beforeAll(async () => {
    userId = await writeOrders()
  })

  it.each<[string, () => Partial<ListDeskOrdersInput>]>([
    ['all', () => ({})],
    ['the oldest', () => ({ sort: 'oldest' })],
    ['the highest', () => ({ sort: 'highest' })],
    ['the lowest', () => ({ sort: 'lowest' })],
    ['a status', () => ({ status: 'cancelled' })],
    ['a status within a time', () => ({ status: 'cancelled', ...range })],
    ['a time', () => range],
    ['a coupon', () => ({ couponId })],
    ['a customer', () => ({ userId })],
    ['amounts', () => ({ minTotal: 12_000, maxTotal: 20_000, sort: 'lowest' })],
    ['a rare coupon', () => ({ couponId: rareCouponId })],
    ['a rare product', () => ({ productId: rareProductId })],
    ['a rare product, the highest', () => ({ productId: rareProductId, sort: 'highest' })],
  ])('are about as many as it shows: %s', async (_, filterOf) => {
    const first = await examine(filterOf())
    expect(first.page.items.length).toBeGreaterThanOrEqual(12)
    expect(first.read).toBeLessThan(400)
    if (first.page.nextCursor === null) return
    const deep = await examine({ ...filterOf(), limit: 100, cursor: await skip(filterOf()) })
    expect(deep.page.items).toHaveLength(100)
    expect(deep.read).toBeLessThan(1_200)
  })

  it.each<[string, () => Partial<ListDeskOrdersInput>]>([
    ['a status and a product', () => ({ status: 'expired', productId })],
    ['a coupon and a status', () => ({ couponId, status: 'cancelled' })],
    ['a coupon, the highest', () => ({ couponId, sort: 'highest' })],
    ['a time, the lowest', () => ({ ...range, sort: 'lowest' })],
    ['amounts, the newest', () => ({ minTotal: 12_000, maxTotal: 20_000 })],
  ])('are bounded for what many orders fulfil: %s', async (_, filterOf) => {
    const { page, read } = await examine(filterOf())
    expect(page.items).toHaveLength(24)
    expect(read).toBeLessThan(21_000)
  })

  it('are bounded for what no order fulfils, and the list goes on to its end', async () => {
    const filter = { status: 'cancelled', productId } as const
    const first = await examine(filter)
    expect(first.page.items).toEqual([])
    expect(first.page.nextCursor).not.toBeNull()
    expect(first.read).toBeLessThan(21_000)
    const second = await examine({ ...filter, cursor: first.page.nextCursor ?? '' })
    expect(second.page).toEqual({ items: [], nextCursor: null })
  })

  it('are one page at a time for a file of all orders, which has each once', async () => {
    const sizes: number[] = []
    const seen: string[] = []
    for await (const page of exportOrders(exportOrdersInputSchema.parse({ sort: 'lowest' }))) {
      sizes.push(page.length)
      seen.push(...page.map(({ total }) => String(total)))
    }
    expect(Math.max(...sizes)).toBe(500)
    expect(seen).toEqual(Array.from({ length: ORDERS }, (_, index) => String(10_000 + index)))
  })

  it('are those of the filter for a file, also when pages of the walk are short', async () => {
    const filter = exportOrdersInputSchema.parse({ status: 'expired', couponId: rareCouponId })
    const seen: string[] = []
    for await (const page of exportOrders(filter)) seen.push(...page.map(({ status }) => status))
    expect(seen).toEqual(Array.from({ length: ORDERS / 1_000 }, () => 'expired'))
  })

  it('are all that there are of a product that each order has on two lines', async () => {
    const filter = exportOrdersInputSchema.parse({ productId: pairProductId, sort: 'highest' })
    let count = 0
    for await (const page of exportOrders(filter)) count += page.length
    expect(count).toBe(ORDERS / 4)
  })

  /** The cursor of the tenth page. */
  async function skip(filter: Partial<ListDeskOrdersInput>) {
    let cursor: string | undefined
    for (let page = 0; page < 10; page += 1)
      cursor =
        (await listDeskOrders(listDeskOrdersInputSchema.parse({ ...filter, limit: 100, cursor })))
          .nextCursor ?? ''
    return cursor
  }
})
