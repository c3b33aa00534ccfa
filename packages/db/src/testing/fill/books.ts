import { addToDays } from '../../application/reports/figure-tables.ts'
import type { EventPayload, EventType } from '../../domain/events/events.ts'
import { type Day, dayOf } from '../../domain/reports/day.ts'
import { type DayFigures, noFigures } from '../../domain/reports/figures.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { laneTransaction } from '../../infrastructure/transaction.ts'
import { type Batch, emptyBatch } from './batch.ts'
import type { Customer } from './customers.ts'
import { DAY, type Fill } from './fill.ts'
import type { Stocked } from './piece.ts'

/** Older events would have been purged. */
const KEPT = 30 * DAY

export type Books = ReturnType<typeof openBooks>
type Event = {
  aggregate: string
  aggregateId: string
  seq: number
  type: string
  payload: string
  at: number
}
type Moved = { kind: string; actor: string; orderId: string | null; reason?: string }

/** The books of a shop that is being filled: rows to write, and what they have come to so far. */
export function openBooks({ mint, ends }: Fill) {
  const days = new Map<Day, DayFigures>()
  const events: Event[] = []
  let sold = { day: '' as Day, products: new Map<string, { units: number; sales: number }>() }
  const books = { batch: emptyBatch(), events, days }

  const figuresOf = (at: number): DayFigures => {
    const day = dayOf(new Date(at))
    const figures = days.get(day) ?? noFigures()
    days.set(day, figures)
    return figures
  }

  const movePoints = (customer: Customer, amount: number, at: number, row: Moved & { topUpId?: string }) => {
    customer.balance += amount
    customer.seq += 1
    const id = mint(at)
    books.batch.entries.push({
      id,
      userId: customer.id,
      seq: customer.seq,
      kind: row.kind,
      amount,
      balanceAfter: customer.balance,
      orderId: row.orderId,
      topUpId: row.topUpId ?? null,
      actor: row.actor,
      createdAt: sqlTime(new Date(at)),
    })
    return id
  }

  const moveStock = (variant: Stocked, delta: number, at: number, row: Moved) => {
    variant.stock += delta
    variant.seq += 1
    books.batch.movements.push({
      id: mint(at),
      variantId: variant.id,
      seq: variant.seq,
      kind: row.kind,
      delta,
      stockAfter: variant.stock,
      orderId: row.orderId,
      actor: row.actor,
      reason: row.reason ?? null,
      createdAt: sqlTime(new Date(at)),
    })
  }

  /** Adds to what a product sold on a day; the days come in order. */
  const sell = (productId: string, units: number, sales: number, at: number) => {
    const day = dayOf(new Date(at))
    if (day !== sold.day) closeDay()
    sold.day = day
    const sum = sold.products.get(productId) ?? { units: 0, sales: 0 }
    sold.products.set(productId, { units: sum.units + units, sales: sum.sales + sales })
  }

  const closeDay = () => {
    const products = [...sold.products].toSorted(([one], [other]) => (one < other ? -1 : 1))
    for (const [productId, sum] of products)
      books.batch.productDays.push({ day: sold.day, productId, ...sum })
    sold = { day: '', products: new Map() }
  }

  const tellOf = <T extends EventType>(
    event: { aggregate: string; aggregateId: string; seq: number; type: T; at: number },
    payload: () => EventPayload<T>,
  ) => {
    if (event.at > ends - KEPT) events.push({ ...event, payload: JSON.stringify(payload()) })
  }

  /** Writes into the audit log what was done to an order. */
  const log = (at: number, action: `order.${string}`, subjectId: string, after: object) => {
    books.batch.audit.push({
      id: mint(at),
      actor: 'system',
      action,
      subjectType: 'order',
      subjectId,
      after: JSON.stringify(after),
      createdAt: sqlTime(new Date(at)),
    })
  }

  const takeBatch = (): Batch => {
    const { batch } = books
    books.batch = emptyBatch()
    return batch
  }

  return Object.assign(books, { figuresOf, movePoints, moveStock, sell, closeDay, tellOf, log, takeBatch })
}

/** Writes the figures of all days. */
export const writeDays = (books: Books): Promise<void> =>
  laneTransaction((tx) =>
    addToDays(
      tx,
      [...books.days]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([day, figures]) => ({ day, shard: 0, ...figures })),
    ),
  )
