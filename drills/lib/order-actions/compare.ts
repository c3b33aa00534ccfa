import { deepStrictEqual } from 'node:assert/strict'
import type { Picture } from '@firstcome/db/testing/picture-of'
import { at, type Model, refundStatusOf, shareOf } from './model.ts'
import type { World } from './world.ts'

/** Throws unless the rows of the shop say what the model says. */
export function compare(model: Model, { picture, ...world }: World): void {
  const row = (table: keyof Picture, id: string, key = 'id') =>
    picture[table].find((each) => each[key] === id)
  deepStrictEqual(
    world.userIds.map((id) => row('wallets', id, 'userId')?.balance),
    model.wallets,
  )
  deepStrictEqual(
    world.variantIds.map((id) => row('variants', id)?.stock),
    model.variants.map(({ stock }) => stock),
  )
  deepStrictEqual(
    world.coupons.map(({ id }) => row('issued_coupons', id)?.status),
    model.coupons.map(({ status }) => status),
  )
  deepStrictEqual(
    world.returns.map(({ id }) => row('returns', id)?.status),
    model.returns.map(({ status }) => status),
  )
  deepStrictEqual(picture.orders.length, model.orders.length)
  for (const [index, order] of model.orders.entries()) {
    const { id, lines } = at(world.orders, index)
    const { status, refundStatus, refunded, total } = row('orders', id) ?? {}
    deepStrictEqual(
      { status, refundStatus, refunded, total },
      {
        status: order.status,
        refundStatus: refundStatusOf(order),
        refunded: order.refunded,
        total: order.total,
      },
    )
    deepStrictEqual(
      lines.map((line) => {
        const { quantity, paid, refundedQuantity, refundedAmount } = row('order_lines', line.id) ?? {}
        return { quantity, paid, refundedQuantity, refundedAmount }
      }),
      order.lines.map((line) => ({
        quantity: line.quantity,
        paid: line.paid,
        refundedQuantity: line.refunded,
        refundedAmount: shareOf(line, line.refunded),
      })),
    )
  }
}
