import { z } from 'zod'
import type { Ask } from './ask-desk.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const itemsSchema = z.object({ items: z.tuple([z.looseObject({ id: z.string() })], z.unknown()) })
const orderSchema = z.object({
  customer: z.object({ id: z.string() }),
  lines: z.tuple([z.object({ productId: z.string() })], z.unknown()),
})

export type View = {
  name: string
  procedure: string
  input: object
  /** Whether to go a thousand pages down. */
  deep?: boolean
}

/** What staff look at: each index, and each of its filters. */
export async function nameViews(ask: Ask): Promise<View[]> {
  const first = async (procedure: string) => itemsSchema.parse((await ask(procedure, {})).data).items[0]
  const [order, coupon] = [await first('orders.list'), await first('coupons.list')]
  const { customer, lines } = orderSchema.parse((await ask('orders.byId', { id: order.id })).data)
  const [{ productId }] = lines
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()
  const month = { from: ago(120), to: ago(90) }
  const days = { from: ago(29).slice(0, 10), to: ago(0).slice(0, 10) }
  return [
    { name: 'orders', procedure: 'orders.list', input: {}, deep: true },
    ...['paid', 'shipped', 'delivered', 'cancelled', 'expired', 'pending_payment'].map((status) => ({
      name: `orders, ${status}`,
      procedure: 'orders.list',
      input: { status },
    })),
    { name: 'orders, refunded', procedure: 'orders.list', input: { refundStatus: ['partial', 'full'] } },
    { name: 'orders of a month', procedure: 'orders.list', input: month },
    { name: 'orders, highest', procedure: 'orders.list', input: { sort: 'highest' }, deep: true },
    { name: 'orders of a month, highest', procedure: 'orders.list', input: { ...month, sort: 'highest' } },
    { name: 'orders by amount', procedure: 'orders.list', input: { minTotal: 200_000, maxTotal: 300_000 } },
    { name: 'orders with a product', procedure: 'orders.list', input: { productId } },
    { name: 'orders with a coupon', procedure: 'orders.list', input: { couponId: coupon.id } },
    { name: 'orders of a customer', procedure: 'orders.list', input: { userId: customer.id } },
    { name: 'orders by number', procedure: 'orders.list', input: { q: order.number } },
    { name: 'orders by name', procedure: 'orders.list', input: { q: '김하늘' } },
    { name: 'orders by e-mail', procedure: 'orders.list', input: { q: 'shopper1@shopper.example' } },
    { name: 'an order', procedure: 'orders.byId', input: { id: order.id } },
    { name: 'products', procedure: 'products.list', input: {}, deep: true },
    { name: 'products, last changed', procedure: 'products.list', input: { sort: 'updated' } },
    { name: 'products, draft', procedure: 'products.list', input: { status: 'draft' } },
    { name: 'products of a category', procedure: 'products.list', input: { category: 'shirts' } },
    { name: 'products by a common word', procedure: 'products.list', input: { q: '셔츠' } },
    { name: 'products by two words', procedure: 'products.list', input: { q: '리넨 토트' } },
    { name: 'products, low stock', procedure: 'products.list', input: { stock: 'low' } },
    { name: 'products, sold out', procedure: 'products.list', input: { stock: 'out' } },
    { name: 'products in a drop', procedure: 'products.list', input: { drop: true } },
    { name: 'low stock', procedure: 'stock.low', input: {} },
    { name: 'movements', procedure: 'stock.movements', input: {}, deep: true },
    { name: 'movements, adjustments', procedure: 'stock.movements', input: { kind: 'adjustment' } },
    { name: 'returns', procedure: 'returns.list', input: {} },
    { name: 'returns that wait', procedure: 'returns.list', input: { status: 'requested' } },
    { name: 'coupons', procedure: 'coupons.list', input: {} },
    { name: 'figures of a coupon', procedure: 'coupons.stats', input: { id: coupon.id } },
    { name: 'customers', procedure: 'customers.list', input: {}, deep: true },
    { name: 'customers by name', procedure: 'customers.list', input: { q: '김하늘' } },
    { name: 'customers by e-mail', procedure: 'customers.list', input: { q: 'shopper1@shopper.example' } },
    { name: 'a customer', procedure: 'customers.byId', input: { id: customer.id } },
    { name: 'audit log', procedure: 'audit.list', input: {}, deep: true },
    { name: 'audit log of an action', procedure: 'audit.list', input: { action: 'order.refunded' } },
    { name: 'audit log of a month', procedure: 'audit.list', input: month },
    { name: 'home, 30 days', procedure: 'dashboard.summary', input: days },
    { name: 'to-do', procedure: 'dashboard.todo', input: {} },
    { name: 'books', procedure: 'books.report', input: {} },
  ]
}
