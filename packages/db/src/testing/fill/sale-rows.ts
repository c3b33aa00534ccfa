import { sqlTime } from '../../infrastructure/rows.ts'
import { seal } from '../../infrastructure/sealed-field.ts'
import { addressOf } from './customers.ts'
import { givenBackAt, type Sale } from './sale.ts'

const HOLD_MS = 15 * 60_000

/** When the hold of an order that nobody paid for runs out. */
export const expiryOf = (at: number): number => at + HOLD_MS

export const timeOf = (at: number | null): string | null => (at === null ? null : sqlTime(new Date(at)))

/** The row of an order as it is at the end, having told so many events. */
export function orderRow(sale: Sale, eventSeq: number) {
  const { id, at, claim, life, customer, refund } = sale
  const isExpired = life.status === 'expired'
  const isGivenBack = givenBackAt(life) !== null
  return {
    id,
    number: sale.number,
    userId: customer.id,
    status: life.status,
    refundStatus: isGivenBack ? (refund?.plan.refundStatus ?? 'none') : 'none',
    subtotal: sale.subtotal,
    discount: sale.discount,
    shippingFee: sale.shippingFee,
    total: sale.total,
    refunded: isGivenBack ? (refund?.plan.amount ?? 0) : 0,
    couponId: claim?.campaign.id ?? null,
    issuedCouponId: claim?.id ?? null,
    couponNameKo: claim?.campaign.nameKo ?? null,
    couponNameEn: claim?.campaign.nameEn ?? null,
    shipTo: seal(`orders.shipTo:${id}`, JSON.stringify(addressOf(customer))),
    trackingCarrier: life.shippedAt === null ? null : 'CJ대한통운',
    trackingNumber: trackingOf(sale),
    eventSeq,
    placedAt: sqlTime(new Date(at)),
    expiresAt: isExpired ? timeOf(expiryOf(at)) : null,
    paidAt: isExpired ? null : timeOf(at),
    shippedAt: timeOf(life.shippedAt),
    deliveredAt: timeOf(life.deliveredAt),
    cancelledAt: timeOf(life.cancelledAt),
  }
}

export const trackingOf = ({ id, life }: Sale): string | null =>
  life.shippedAt === null ? null : `6${Number.parseInt(id.slice(-9), 16) % 10 ** 11}`

/** The rows of its lines as they are at the end. */
export function lineRows({ id: orderId, lines, life, refund }: Sale) {
  const isGivenBack = givenBackAt(life) !== null
  return lines.map(({ id, variant, quantity, position, discount, paid }) => {
    const back = isGivenBack ? refund?.plan.lines.find(({ orderLineId }) => orderLineId === id) : undefined
    const { piece } = variant
    const size = variant.size.toUpperCase()
    return {
      id,
      orderId,
      position,
      variantId: variant.id,
      productId: piece.id,
      sku: variant.sku,
      slug: piece.slug,
      nameKo: piece.nameKo,
      nameEn: piece.nameEn,
      optionsKo: JSON.stringify([['사이즈', size]]),
      optionsEn: JSON.stringify([['Size', size]]),
      image: 'null',
      quantity,
      unitPrice: piece.price,
      discount,
      paid,
      refundedQuantity: back?.quantity ?? 0,
      refundedAmount: back?.amount ?? 0,
      returnedQuantity: life.status === 'expired' ? quantity : refund?.restock ? (back?.quantity ?? 0) : 0,
    }
  })
}
