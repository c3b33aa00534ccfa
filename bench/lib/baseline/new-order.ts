import { orderNumber } from '@firstcome/db/domain/orders/number'
import { mintId } from './mint-id.ts'

export type VariantRow = {
  productId: string
  sku: string
  options: Record<string, string>
  price: number
  compareAt: number | null
  stock: number
  stockSeq: number
}

type Named = { name: { ko: string; en: string } }
type Option = Named & { key: string; values: (Named & { key: string })[] }

export type ProductRow = {
  slug: string
  status: string
  nameKo: string
  nameEn: string
  options: Option[]
  path: string
  altKo: string
  altEn: string
  width: number
  height: number
  optionValue: string | null
  shippingFee: number
  freeShippingFrom: number
  now: Date
}

type Sale = { userId: string; variantId: string; variant: VariantRow; product: ProductRow; shipTo: string }

/** The rows of one paid order of one piece, as the shop writes them, and an answer as long as the shop's. */
export function newOrder({ userId, variantId, variant, product, shipTo }: Sale) {
  const { productId, sku, price, stock, stockSeq, compareAt } = variant
  const { slug, nameKo, nameEn, path, altKo, altEn, width, height, optionValue } = product
  const [id, lineId, paymentId, entryId] = [mintId(), mintId(), mintId(), mintId()]
  const number = orderNumber(id)
  const shippingFee = price >= product.freeShippingFrom ? 0 : product.shippingFee
  const total = price + shippingFee
  const actor = `shopper:${userId}`
  const time = product.now.toISOString()
  const at = time.replace('T', ' ').slice(0, 23)
  const [optionsKo, optionsEn] = [chosen(variant, product, 'ko'), chosen(variant, product, 'en')]
  const image = { path, altKo, altEn, width, height, optionValue }
  const figures = { subtotal: price, discount: 0, shippingFee, total }
  const quantities = { quantity: 1, unitPrice: price, discount: 0, paid: price }
  const event = {
    ...{ orderId: id, number, userId, ...figures, issuedCouponId: null },
    lines: [{ orderLineId: lineId, productId, variantId, sku, ...quantities }],
    paidAt: time,
  }
  const answer = {
    ...{
      id,
      number,
      status: 'paid',
      refundStatus: 'none',
      ...figures,
      refunded: 0,
      coupon: null,
      shipTo: null,
    },
    lines: [
      {
        ...{ id: lineId, variantId, productId, slug, name: nameKo },
        image: { url: `http://localhost:3000${path}`, alt: altKo, width, height, optionValue },
        options: Object.fromEntries(optionsKo),
        ...{ ...quantities, refundedQuantity: 0 },
      },
    ],
    payments: [{ id: paymentId, kind: 'capture', method: 'points', amount: total, createdAt: time }],
    ...{ refunds: [], tracking: null, placedAt: time, paidAt: time, expiresAt: null },
    ...{ shippedAt: null, deliveredAt: null, cancelledAt: null },
  }
  return {
    ...{ id, total, actor, at, entryId, response: JSON.stringify(answer) },
    orderRow: [id, number, userId, 'paid', price, 0, shippingFee, total, shipTo, 1, at, at],
    lineRow: [
      ...[lineId, id, 0, variantId, productId, sku, slug, nameKo, nameEn, JSON.stringify(optionsKo)],
      ...[JSON.stringify(optionsEn), JSON.stringify(image), 1, price, compareAt, 0, price],
    ],
    paymentRow: [paymentId, id, 'capture', 'points', total, at],
    movementRow: [mintId(), variantId, stockSeq + 1, 'sale', -1, stock - 1, id, actor, at],
    eventRow: [mintId(), 'order', id, 1, 'order.paid', JSON.stringify(event), at],
  }
}

const chosen = ({ options }: VariantRow, product: ProductRow, locale: 'ko' | 'en') =>
  product.options.map(({ key, name, values }): [string, string] => [
    name[locale],
    values.find((value) => value.key === options[key])?.name[locale] ?? '',
  ])
