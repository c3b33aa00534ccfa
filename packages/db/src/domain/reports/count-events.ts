import type { ShopEvent } from '../events/events.ts'
import { type Day, dayOf } from './day.ts'
import { type DayFigures, noFigures } from './figures.ts'

/** What the figures of days and products are counted from. */
export const COUNTED = ['order.paid', 'order.refunded', 'wallet.charged', 'wallet.adjusted'] as const
export type Counted = Extract<ShopEvent, { type: (typeof COUNTED)[number] }>

type Sold = { day: Day; productId: string; units: number; sales: number }
type Bought = { userId: string; orders: number; spent: number }

/** What events add to the figures of the days on which they happened, of the products that were sold or came back on them, and of customers. */
export function countEvents(events: readonly Counted[]) {
  const days = new Map<Day, DayFigures>()
  const products = new Map<string, Sold>()
  const customers = new Map<string, Bought>()
  for (const event of events) {
    const day = dayOf(momentOf(event))
    const figures = days.get(day) ?? noFigures()
    days.set(day, figures)
    addEvent(figures, event)
    for (const { productId, units, sales } of soldBy(event)) {
      const key = `${day} ${productId}`
      const sold = products.get(key) ?? { day, productId, units: 0, sales: 0 }
      products.set(key, { ...sold, units: sold.units + units, sales: sold.sales + sales })
    }
    const bought = boughtBy(event)
    const before = customers.get(bought.userId) ?? { userId: bought.userId, orders: 0, spent: 0 }
    customers.set(bought.userId, {
      ...before,
      orders: before.orders + bought.orders,
      spent: before.spent + bought.spent,
    })
  }
  return {
    days,
    products: [...products.values()],
    customers: [...customers.values()].filter(({ orders, spent }) => orders !== 0 || spent !== 0),
  }
}

function momentOf({ type, payload }: Counted): string {
  switch (type) {
    case 'order.paid':
      return payload.paidAt
    case 'order.refunded':
      return payload.refundedAt
    case 'wallet.charged':
      return payload.chargedAt
    case 'wallet.adjusted':
      return payload.adjustedAt
  }
}

function addEvent(figures: DayFigures, event: Counted): void {
  switch (event.type) {
    case 'order.paid': {
      const { lines, total, discount, shippingFee } = event.payload
      figures.orders += 1
      figures.units += lines.reduce((sum, { quantity }) => sum + quantity, 0)
      figures.sales += total
      figures.discount += discount
      figures.shippingFees += shippingFee
      return
    }
    case 'order.refunded':
      figures.refunds += 1
      figures.refunded += event.payload.amount
      return
    case 'wallet.charged':
      figures.charged += event.payload.amount
      return
    case 'wallet.adjusted':
      figures.adjusted += event.payload.amount
  }
}

function boughtBy({ type, payload }: Counted): Bought {
  const { userId } = payload
  if (type === 'order.paid') return { userId, orders: 1, spent: payload.total }
  if (type === 'order.refunded') return { userId, orders: 0, spent: -payload.amount }
  return { userId, orders: 0, spent: 0 }
}

function soldBy(event: Counted): Omit<Sold, 'day'>[] {
  if (event.type === 'order.paid')
    return event.payload.lines.map(({ productId, quantity, paid }) => ({
      productId,
      units: quantity,
      sales: paid,
    }))
  if (event.type === 'order.refunded')
    return event.payload.lines.map(({ productId, quantity, amount }) => ({
      productId,
      units: -quantity,
      sales: -amount,
    }))
  return []
}
