import { beforeAll, describe, expect, it, vi } from 'vitest'
import { listAudit } from '../../application/audit/queries/list-audit.ts'
import { listDeskProducts } from '../../application/catalog/queries/list-desk-products.ts'
import { listLowStock } from '../../application/catalog/queries/list-low-stock.ts'
import { listMovements } from '../../application/catalog/queries/list-movements.ts'
import { listCustomers } from '../../application/customers/queries/list-customers.ts'
import { listLedger } from '../../application/customers/queries/list-ledger.ts'
import { listDeskOrders } from '../../application/orders/queries/desk/list-desk-orders.ts'
import { listDeskReturns } from '../../application/returns/queries/list-desk-returns.ts'
import { listDeskProductsInputSchema } from '../../domain/catalog/desk-product.ts'
import { listDeskOrdersInputSchema } from '../../domain/desk-orders/desk-order.ts'
import { listDeskReturnsInputSchema } from '../../domain/returns/desk-return.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { rowsExamined } from '../rows-examined.ts'
import { fillShop } from './fill-shop.ts'

vi.mock('../../infrastructure/env.ts', async (original) => {
  const { env } = await (await import('../own-database.ts')).onOwnDatabase(original)
  return { env: { ...env, DATABASE_POOL: 4 } }
})

type Page = { cursor?: string; limit: number }
type Listed = { items: unknown[]; nextCursor: string | null }

const SHOWN = 24
const PAGES = 10
/** Of which each has several thousand rows to examine if a list did not go by an index. */
const SIZES = { orders: 5_000, products: 2_000, users: 2_000, seed: 11 }

const orders = (filter: object) => (page: Page) =>
  listDeskOrders(listDeskOrdersInputSchema.parse({ ...filter, ...page }))
const products = (filter: object) => (page: Page) =>
  listDeskProducts(listDeskProductsInputSchema.parse({ ...filter, ...page }))
const returns = (filter: object) => (page: Page) =>
  listDeskReturns(listDeskReturnsInputSchema.parse({ ...filter, ...page }))

const MONTHS_AGO = new Date(Date.now() - 120 * 24 * 60 * 60 * 1_000).toISOString()

describe('the rows that a page of the desk examines', () => {
  beforeAll(async () => {
    await fillShop(SIZES)
    await prisma.$executeRawUnsafe(
      'ANALYZE TABLE orders, order_lines, products, variants, stock_movements, audit_entries',
    )
  }, 240_000)

  it.each<[string, (page: Page) => Promise<Listed>]>([
    ['orders', orders({})],
    ['orders of a status', orders({ status: 'delivered' })],
    ['orders until a time', orders({ to: MONTHS_AGO })],
    ['the highest orders', orders({ sort: 'highest' })],
    ['products', products({})],
    ['products last changed', products({ sort: 'updated' })],
    ['products of a status', products({ status: 'active' })],
    ['products of a category', products({ category: 'shirts' })],
    ['movements', (page) => listMovements(page)],
    ['the audit log', (page) => listAudit(page)],
    ['the audit log of an action', (page) => listAudit({ ...page, action: 'order.shipped' })],
    ['the audit log until a time', (page) => listAudit({ ...page, to: MONTHS_AGO })],
    ['returns', returns({})],
    ['customers', (page) => listCustomers(page)],
  ])('are about as many as it shows, however deep it is: %s', async (_, list) => {
    const first = await rowsExamined(() => list({ limit: SHOWN }))
    expect(first.answer.items).toHaveLength(SHOWN)
    expect(first.rows).toBeLessThan(30 * SHOWN)
    const cursor = await skip(list)
    const deep = await rowsExamined(() => list({ limit: SHOWN, cursor }))
    expect(deep.answer.items.length).toBeGreaterThan(0)
    expect(deep.rows).toBeLessThan(30 * SHOWN)
  })

  it('are about as many as it shows for the wallet of who bought most', async () => {
    const { userId } = await prisma.wallet.findFirstOrThrow({
      orderBy: { seq: 'desc' },
      select: { userId: true },
    })
    const { answer, rows } = await rowsExamined(() => listLedger({ id: userId, limit: SHOWN }))
    expect(answer.items.length).toBeGreaterThan(0)
    expect(rows).toBeLessThan(30 * SHOWN)
  })

  it.each<[string, (page: Page) => Promise<Listed>]>([
    ['what is running out', (page) => listLowStock(page)],
    ['products of a common word', products({ q: '셔츠' })],
    ['products of a word and a status', products({ q: '셔츠', status: 'draft' })],
    ['products that have run low', products({ stock: 'low' })],
    ['products in a drop, of which there are none', products({ drop: true })],
    ['orders of two filters', orders({ status: 'cancelled', sort: 'highest' })],
    ['movements of a kind', (page) => listMovements({ ...page, kind: 'refund' })],
  ])('are bounded where many do not fit: %s', async (_, list) => {
    const { rows, answer } = await rowsExamined(() => list({ limit: SHOWN }))
    expect(answer.items.length > 0 || answer.nextCursor === null).toBe(true)
    expect(rows).toBeLessThan(5_000)
  })

  async function skip(list: (page: Page) => Promise<Listed>): Promise<string | undefined> {
    let cursor: string | undefined
    for (let page = 0; page < PAGES; page += 1) {
      const { nextCursor } = await list({ limit: SHOWN, cursor })
      if (nextCursor === null) return cursor
      cursor = nextCursor
    }
    return cursor
  }
})
