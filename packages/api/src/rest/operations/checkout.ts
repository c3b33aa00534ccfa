import type { Area } from '../operation.ts'
import type { ShopReason } from '../refusals.ts'

/** Why an order is not made: the first that applies. */
export const orderRefusals: readonly ShopReason[] = [
  'NOT_FOUND',
  'IDEMPOTENCY_MISMATCH',
  'CART_EMPTY',
  'OUT_OF_STOCK',
  'PRODUCT_UNAVAILABLE',
  'NOT_ON_SALE',
  'PURCHASE_LIMIT',
  'COUPON_USED',
  'COUPON_EXPIRED',
  'COUPON_NOT_APPLICABLE',
  'PRICE_CHANGED',
]

export const checkout: Area = {
  name: 'Checkout',
  description: 'A quote, and the one step that makes a paid order of it.',
  operations: [
    {
      id: 'getTerms',
      procedure: 'checkout.terms',
      method: 'GET',
      path: '/checkout/terms',
      summary: 'Get the terms of delivery',
    },
    {
      id: 'quoteCheckout',
      procedure: 'checkout.quote',
      method: 'POST',
      path: '/checkout/quote',
      summary: 'Quote a checkout',
      description:
        'What the pieces would cost now, coupon included, and whether the balance covers it. Without `lines`, the cart. Changes nothing.',
      refusals: ['NOT_FOUND'],
    },
    {
      id: 'checkOut',
      procedure: 'checkout.submit',
      method: 'POST',
      path: '/checkout',
      summary: 'Buy and pay',
      description:
        'Makes a paid order. Without `lines`, of the cart, which is emptied of what was bought; without `shipTo`, to the default address.',
      refusals: [...orderRefusals, 'INSUFFICIENT_POINTS'],
    },
  ],
}
