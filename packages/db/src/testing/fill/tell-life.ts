import { pricedOrder } from '../../application/checkout/priced-order.ts'
import type { EventPayload, EventType } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import type { Books } from './books.ts'
import { givenBackAt, type Sale } from './sale.ts'
import { expiryOf, trackingOf } from './sale-rows.ts'

type Ids = { refundId: string; returnId: string }

const iso = (at: number) => new Date(at).toISOString()

/** Tells all that becomes of an order, in the order in which it happens; returns how many events there are. */
export function tellLife(books: Books, sale: Sale, { refundId, returnId }: Ids): number {
  const { at, life, refund } = sale
  const about = { orderId: sale.id, number: sale.number, userId: sale.customer.id }
  let seq = 0
  const tell = <T extends EventType>(
    type: T,
    at: number | null,
    payload: (at: string) => EventPayload<T>,
  ) => {
    if (at === null) return
    seq += 1
    books.tellOf({ aggregate: 'order', aggregateId: sale.id, seq, type, at }, () => payload(iso(at)))
  }
  const whole = sale.lines.map(lineOf)
  const back = refund?.plan.lines.flatMap(({ orderLineId, quantity, amount }) =>
    whole.filter((line) => line.orderLineId === orderLineId).map((line) => ({ ...line, quantity, amount })),
  )
  const backAt = givenBackAt(life)

  if (life.status === 'expired') {
    const expiresAt = expiryOf(at)
    tell('order.placed', at, (placedAt) => ({ ...priced(sale), placedAt, expiresAt: iso(expiresAt) }))
    tell('order.expired', expiresAt, (expiredAt) => ({ ...about, lines: whole, expiredAt }))
    return seq
  }
  tell('order.paid', at, (paidAt) => ({ ...priced(sale), paidAt }))
  const parcel = { carrier: 'CJ대한통운', trackingNumber: trackingOf(sale) ?? '' }
  tell('order.shipped', life.shippedAt, (shippedAt) => ({ ...about, ...parcel, shippedAt }))
  tell('order.delivered', life.deliveredAt, (deliveredAt) => ({ ...about, deliveredAt }))
  const pieces = back?.map(({ amount: _, ...line }) => line) ?? []
  const asked = { ...about, returnId }
  tell('return.requested', life.return?.requestedAt ?? null, (requestedAt) => ({
    ...asked,
    lines: pieces,
    requestedAt,
  }))
  if (refund)
    tell('order.refunded', backAt, (refundedAt) => ({
      ...about,
      paidAt: iso(at),
      refundId,
      returnId: life.return ? returnId : null,
      amount: refund.plan.amount,
      shippingFee: refund.plan.shippingFee,
      refundStatus: refund.plan.refundStatus,
      restocked: refund.restock,
      lines: back ?? [],
      refundedAt,
    }))
  const amount = won(refund?.plan.amount ?? 0)
  tell('order.cancelled', life.cancelledAt, (cancelledAt) => ({
    ...about,
    paidAt: iso(at),
    refunded: amount,
    lines: pieces,
    cancelledAt,
  }))
  const decidedAt = life.return?.decidedAt ?? null
  if (life.return?.status === 'approved')
    tell('return.approved', decidedAt, (decidedAt) => ({ ...asked, amount, decidedAt }))
  if (life.return?.status === 'rejected')
    tell('return.rejected', decidedAt, (decidedAt) => ({ ...asked, decidedAt }))
  return seq
}

const lineOf = ({ id, variant, quantity }: Sale['lines'][number]) => ({
  orderLineId: id,
  productId: variant.piece.id,
  variantId: variant.id,
  sku: variant.sku,
  quantity,
})

const priced = (sale: Sale) =>
  pricedOrder({
    ...sale,
    userId: sale.customer.id,
    issuedCouponId: sale.claim?.id ?? null,
    lines: sale.lines.map(({ variant, ...line }) => ({
      ...line,
      productId: variant.piece.id,
      variantId: variant.id,
      sku: variant.sku,
      unitPrice: variant.piece.price,
    })),
  })
