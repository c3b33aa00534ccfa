import { mintId } from '../../infrastructure/ids.ts'
import { eventRow } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { seal } from '../../infrastructure/sealed-field.ts'
import type { NewOrder } from './new-order.ts'
import { pricedOrder } from './priced-order.ts'
import { storeAnswer } from './stored-answer.ts'

/** The rows that a new order becomes, a function a table. `at` is the moment of the batch. */

const actorOf = ({ accepted }: NewOrder) => `shopper:${accepted.request.userId}`

export const orderRow = ({ accepted, record }: NewOrder, at: string) => ({
  id: record.id,
  number: record.number,
  userId: accepted.request.userId,
  status: record.status,
  subtotal: accepted.subtotal,
  discount: accepted.discount,
  shippingFee: accepted.shippingFee,
  total: accepted.total,
  shipTo: seal(`orders.shipTo:${record.id}`, JSON.stringify(accepted.shipTo)),
  eventSeq: 1,
  couponId: record.couponId,
  issuedCouponId: accepted.coupon?.id ?? null,
  couponNameKo: record.couponNameKo,
  couponNameEn: record.couponNameEn,
  placedAt: at,
  expiresAt: record.expiresAt && sqlTime(record.expiresAt),
  paidAt: record.paidAt && sqlTime(record.paidAt),
})

/** The coupon that an order takes: held until it is paid. */
export const couponRows = ({ accepted: { coupon, request }, record }: NewOrder) =>
  coupon ? [{ id: coupon.id, status: request.hold ? 'held' : 'used', orderId: record.id }] : []

export const lineRows = ({ lines, record }: NewOrder) =>
  lines.map(({ id, variantId, offer, quantity, unitPrice, discount, paid }, position) => ({
    id,
    orderId: record.id,
    position,
    variantId,
    productId: offer.productId,
    sku: offer.sku,
    slug: offer.slug,
    nameKo: offer.nameKo,
    nameEn: offer.nameEn,
    optionsKo: JSON.stringify(offer.optionsKo),
    optionsEn: JSON.stringify(offer.optionsEn),
    image: JSON.stringify(offer.image),
    quantity,
    unitPrice,
    compareAt: offer.compareAt,
    discount,
    paid,
  }))

export const paymentRows = ({ record }: NewOrder, createdAt: string) =>
  record.payments.map(({ id, kind, method, amount }) => ({
    id,
    orderId: record.id,
    kind,
    method,
    amount: Number(amount),
    createdAt,
  }))

export const entryRows = (order: NewOrder, createdAt: string) => {
  const { request, spend, total } = order.accepted
  if (!spend) return []
  return [
    {
      id: mintId(),
      userId: request.userId,
      seq: spend.seq,
      kind: 'spend',
      amount: -total,
      balanceAfter: spend.balanceAfter,
      orderId: order.record.id,
      topUpId: null,
      actor: actorOf(order),
      createdAt,
    },
  ]
}

export const movementRows = (order: NewOrder, createdAt: string) =>
  order.lines.map(({ variantId, movementSeq, quantity, stockAfter }) => ({
    id: mintId(),
    variantId,
    seq: movementSeq,
    kind: order.accepted.request.hold ? 'hold' : 'sale',
    delta: -quantity,
    stockAfter,
    orderId: order.record.id,
    actor: actorOf(order),
    createdAt,
  }))

/** The first event of an order: placed when it is to be paid later, else paid. */
export function orderEventRow({ accepted, record, lines }: NewOrder) {
  const { placedAt, expiresAt } = record
  const priced = pricedOrder({
    ...record,
    userId: accepted.request.userId,
    issuedCouponId: accepted.coupon?.id ?? null,
    lines: lines.map(({ offer, ...line }) => ({ ...line, productId: offer.productId, sku: offer.sku })),
  })
  const event = { aggregate: 'order', aggregateId: record.id, seq: 1, at: placedAt } as const
  if (!expiresAt)
    return eventRow({ ...event, type: 'order.paid', payload: { ...priced, paidAt: placedAt.toISOString() } })
  const times = { placedAt: placedAt.toISOString(), expiresAt: expiresAt.toISOString() }
  return eventRow({ ...event, type: 'order.placed', payload: { ...priced, ...times } })
}

export const answerRow = ({ accepted: { request }, answer }: NewOrder, createdAt: string) => ({
  ...request.scoped,
  requestHash: request.requestHash,
  response: storeAnswer(answer),
  createdAt,
})

/** The cart lines that an order from the cart has bought. */
export const boughtRows = ({ accepted: { request }, lines }: NewOrder) =>
  request.lines ? [] : lines.map(({ variantId }) => ({ userId: request.userId, variantId }))
