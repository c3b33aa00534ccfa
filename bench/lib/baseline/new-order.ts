import { orderNumber } from '@firstcome/db/domain/orders/number'
import { mintId } from './mint-id.ts'
import type { Sale } from './sale.ts'
import { seal } from './seal.ts'

/** The rows of one paid order of one piece, as the shop writes them, and an answer as long as the shop's. */
export function newOrder(sale: Sale) {
  const { userId, variantId, variant, product, shipTo } = sale
  const { price, stock, stockSeq, productId, sku, compareAt } = variant
  const { slug, nameKo, nameEn } = product
  const order = identify(sale)
  const { id, lineId, paymentId, number, shippingFee, total, at } = order
  const actor = `shopper:${userId}`
  const sealed = seal(`orders.shipTo:${id}`, shipTo)
  const [optionsKo, optionsEn] = [JSON.stringify(chosen(sale, 'ko')), JSON.stringify(chosen(sale, 'en'))]
  const [image, event] = [JSON.stringify(imageOf(sale)), JSON.stringify(eventOf(sale, order))]
  // biome-ignore format: the values stand as the columns do
  const lineRow = [
    lineId, id, 0, variantId, productId, sku, slug, nameKo, nameEn, optionsKo, optionsEn, image, 1, price, compareAt, 0, price,
  ]
  return {
    ...order,
    actor,
    response: JSON.stringify(answerOf(sale, order)),
    orderRow: [id, number, userId, 'paid', price, 0, shippingFee, total, sealed, 1, at, at],
    lineRow,
    paymentRow: [paymentId, id, 'capture', 'points', total, at],
    movementRow: [mintId(), variantId, stockSeq + 1, 'sale', -1, stock - 1, id, actor, at],
    eventRow: [mintId(), 'order', id, 1, 'order.paid', event, at],
  }
}

type Identified = ReturnType<typeof identify>

function identify({ variant: { price }, product }: Sale) {
  const id = mintId()
  const shippingFee = price >= product.freeShippingFrom ? 0 : product.shippingFee
  const time = product.now.toISOString()
  return {
    id,
    lineId: mintId(),
    paymentId: mintId(),
    entryId: mintId(),
    number: orderNumber(id),
    shippingFee,
    total: price + shippingFee,
    time,
    at: time.replace('T', ' ').slice(0, 23),
  }
}

const quantities = (price: number) => ({ quantity: 1, unitPrice: price, discount: 0, paid: price })

const eventOf = ({ userId, variantId, variant }: Sale, order: Identified) => ({
  orderId: order.id,
  number: order.number,
  userId,
  subtotal: variant.price,
  discount: 0,
  shippingFee: order.shippingFee,
  total: order.total,
  issuedCouponId: null,
  lines: [
    {
      orderLineId: order.lineId,
      productId: variant.productId,
      variantId,
      sku: variant.sku,
      ...quantities(variant.price),
    },
  ],
  paidAt: order.time,
})

const answerOf = (sale: Sale, { id, lineId, paymentId, number, shippingFee, total, time }: Identified) => ({
  id,
  number,
  status: 'paid',
  refundStatus: 'none',
  subtotal: sale.variant.price,
  discount: 0,
  shippingFee,
  total,
  refunded: 0,
  coupon: null,
  shipTo: null,
  lines: [
    {
      id: lineId,
      variantId: sale.variantId,
      productId: sale.variant.productId,
      slug: sale.product.slug,
      name: sale.product.nameKo,
      image: { url: `http://localhost:3000${sale.product.path}`, ...shownImage(sale) },
      options: Object.fromEntries(chosen(sale, 'ko')),
      ...quantities(sale.variant.price),
      refundedQuantity: 0,
    },
  ],
  payments: [{ id: paymentId, kind: 'capture', method: 'points', amount: total, createdAt: time }],
  refunds: [],
  tracking: null,
  placedAt: time,
  paidAt: time,
  expiresAt: null,
  shippedAt: null,
  deliveredAt: null,
  cancelledAt: null,
})

const imageOf = ({ product: { path, altKo, altEn, width, height, optionValue } }: Sale) => ({
  path,
  altKo,
  altEn,
  width,
  height,
  optionValue,
})

const shownImage = ({ product: { altKo, width, height, optionValue } }: Sale) => ({
  alt: altKo,
  width,
  height,
  optionValue,
})

const chosen = ({ variant, product }: Sale, locale: 'ko' | 'en') =>
  product.options.map(({ key, name, values }): [string, string] => [
    name[locale],
    values.find((value) => value.key === variant.options[key])?.name[locale] ?? '',
  ])
