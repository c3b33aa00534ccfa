import type { DeskOrderFilter } from '../../../../domain/desk-orders/desk-order.ts'
import { Prisma } from '../../../../generated/client.ts'
import { sqlTime } from '../../../../infrastructure/rows.ts'
import { searchCondition } from './search.ts'

/** A part of a filter, and what an order `o` fulfils by it. */
export type Condition = { part: Part; sql: Prisma.Sql }
export type Part = 'status' | 'refundStatus' | 'time' | 'total' | 'product' | 'coupon' | 'user' | 'search'

/**
 * What an order of the list fulfils. What lies in other tables is asked by scalar subqueries, which are run for the few orders
 * that are examined; EXISTS and IN would be turned into joins that read a whole table first.
 */
export function conditionsOf(filter: DeskOrderFilter): Condition[] {
  const { status, refundStatus, from, to, minTotal, maxTotal, productId, couponId, userId, q } = filter
  return [
    ...condition('user', userId, (id) => Prisma.sql`o.userId = ${id}`),
    ...condition('coupon', couponId, (id) => Prisma.sql`o.couponId = ${id}`),
    ...condition('status', status, (one) => Prisma.sql`o.status = ${one}`),
    ...condition('time', from, (time) => Prisma.sql`o.placedAt >= ${sqlTime(new Date(time))}`),
    ...condition('time', to, (time) => Prisma.sql`o.placedAt < ${sqlTime(new Date(time))}`),
    ...condition('total', minTotal, (total) => Prisma.sql`o.total >= ${total}`),
    ...condition('total', maxTotal, (total) => Prisma.sql`o.total <= ${total}`),
    ...condition('refundStatus', refundStatus, (any) => Prisma.sql`o.refundStatus IN (${Prisma.join(any)})`),
    ...condition('product', productId, hasProduct),
    ...condition('search', q, searchCondition),
  ]
}

/** All of these at once. */
export const every = (all: readonly Prisma.Sql[]): Prisma.Sql =>
  Prisma.join([Prisma.sql`TRUE`, ...all], ' AND ')

const condition = <T>(part: Part, value: T | undefined, sql: (value: T) => Prisma.Sql): Condition[] =>
  value === undefined ? [] : [{ part, sql: sql(value) }]

const hasProduct = (productId: string) =>
  Prisma.sql`(SELECT 1 FROM order_lines l WHERE l.productId = ${productId} AND l.orderId = o.id LIMIT 1) = 1`
