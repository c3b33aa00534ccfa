import {
  profileSchema,
  sessionSchema,
  signedInSchema,
  userSchema,
} from '@firstcome/db/domain/accounts/account'
import { addressSchema, savedAddressSchema } from '@firstcome/db/domain/accounts/address'
import { cartLineSchema, cartSchema, lineSchema } from '@firstcome/db/domain/cart/cart'
import {
  imageSchema,
  productPageSchema,
  productSchema,
  variantSchema,
} from '@firstcome/db/domain/catalog/product'
import { quoteSchema } from '@firstcome/db/domain/checkout/checkout'
import { campaignSchema, discountSchema, issuedCouponSchema } from '@firstcome/db/domain/coupons/coupon'
import { notificationSchema } from '@firstcome/db/domain/notifications/notification'
import { refundPreviewSchema } from '@firstcome/db/domain/orders/change-order'
import { orderLineSchema, orderSchema, paymentSchema } from '@firstcome/db/domain/orders/order'
import { returnSchema } from '@firstcome/db/domain/returns/return'
import { stockWatchSchema } from '@firstcome/db/domain/stock-watches/stock-watch'
import { pointEntrySchema } from '@firstcome/db/domain/wallet/wallet'
import { wonSchema } from '@firstcome/db/domain/won-schema'
import { z } from 'zod'

type Name = { id: string; description: string }

const answered: [z.ZodType, id: string, description: string][] = [
  [wonSchema, 'Won', 'A whole amount of Korean won.'],
  [productSchema, 'Product', 'A product as lists show it.'],
  [productPageSchema, 'ProductPage', 'A product with all that its page shows.'],
  [variantSchema, 'Variant', 'One of the pieces that a product comes in, like a size and a colour.'],
  [imageSchema, 'Image', 'A picture. `optionValue`: the value of an option that it shows, like a colour.'],
  [userSchema, 'User', 'Who is signed in.'],
  [profileSchema, 'Profile', 'Who is signed in, with what they told of themselves.'],
  [sessionSchema, 'Session', 'A device that is signed in.'],
  [signedInSchema, 'SignedIn', 'A fresh sign-in. `token` is null when it was delivered as a cookie.'],
  [addressSchema, 'Address', 'Where an order goes.'],
  [savedAddressSchema, 'SavedAddress', 'An address in the account.'],
  [cartSchema, 'Cart', '`capped`: the lines whose quantity was cut down to what a cart may hold.'],
  [
    cartLineSchema,
    'CartLine',
    'So many pieces of a variant. `problem`: what stands in the way of buying them.',
  ],
  [quoteSchema, 'Quote', 'What a checkout would cost now. `shortfall`: what the balance lacks.'],
  [orderSchema, 'Order', 'An order, with names and addresses as they were when it was placed.'],
  [orderLineSchema, 'OrderLine', '`paid`: what the line cost after its share of the discount.'],
  [paymentSchema, 'Payment', 'Money that moved for an order.'],
  [refundPreviewSchema, 'RefundPreview', 'What a refund would book.'],
  [returnSchema, 'Return', 'A wish to give pieces back. `amount` is null until it is approved.'],
  [pointEntrySchema, 'WalletEntry', 'What came into the wallet or went out, with the balance after it.'],
  [discountSchema, 'Discount', 'So many won off, or so many percent up to `maxDiscount`.'],
  [campaignSchema, 'Campaign', 'Coupons to be claimed. `claimed` is null for guests.'],
  [
    issuedCouponSchema,
    'Coupon',
    'A coupon that a shopper has. It is good until `expiresAt`, that moment excluded.',
  ],
  [notificationSchema, 'Notification', 'What happened, and to what.'],
  [stockWatchSchema, 'StockWatch', 'A variant that its shopper waits for.'],
]

const sent: typeof answered = [
  [lineSchema, 'Line', 'So many pieces of a variant; the same variant twice is summed.'],
  [addressSchema, 'AddressInput', 'Where an order is to go.'],
]

const named = (shapes: typeof answered) => {
  const registry = z.registry<Name>()
  for (const [schema, id, description] of shapes) registry.add(schema, { id, description })
  return registry
}

/** The shapes that the document names: of answers, and of what callers send. */
export const shapeNames = { output: named(answered), input: named(sent) }
