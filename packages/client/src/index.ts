export type { ShopRouter } from '@firstcome/api/shop-router'
// biome-ignore lint/performance/noBarrelFile: a published package has one entry
export {
  type ChangePasswordInput,
  changePasswordInputSchema,
  type Profile,
  requestResetInputSchema,
  resetInputSchema,
  type SessionList,
  type SignInInput,
  type SignUpInput,
  signInInputSchema,
  signUpInputSchema,
  type UpdateProfileInput,
  type User,
  updateProfileInputSchema,
} from '@firstcome/db/domain/accounts/account'
export {
  type Address,
  addressSchema,
  MAX_ADDRESSES,
  type SaveAddressInput,
  type SavedAddress,
  saveAddressInputSchema,
} from '@firstcome/db/domain/accounts/address'
export { type EraseAccountInput, eraseAccountInputSchema } from '@firstcome/db/domain/accounts/erase-account'
export type { AccountExport } from '@firstcome/db/domain/accounts/export-account'
export type { Cart, CartLine, Line } from '@firstcome/db/domain/cart/cart'
export { MAX_LINES, MAX_QUANTITY } from '@firstcome/db/domain/cart/limits'
export { srcSetOf } from '@firstcome/db/domain/catalog/picture'
export type {
  Categories,
  Image,
  ListProductsInput,
  Popular,
  PopularWindow,
  Product,
  ProductList,
  ProductPage,
  ProductSort,
  Variant,
} from '@firstcome/db/domain/catalog/product'
export type { Quote, SubmitInput } from '@firstcome/db/domain/checkout/checkout'
export type {
  Campaign,
  CampaignList,
  CouponList,
  IssuedCoupon,
  IssuedCouponStatus,
} from '@firstcome/db/domain/coupons/coupon'
export type { Locale } from '@firstcome/db/domain/fields'
export type { LiveCoupon, LiveStock } from '@firstcome/db/domain/live/live'
export { type Won, won } from '@firstcome/db/domain/money'
export type { Notification, NotificationList } from '@firstcome/db/domain/notifications/notification'
export type { RefundInput, RefundLines, RefundPreview } from '@firstcome/db/domain/orders/change-order'
export type { Order, OrderList, Payment } from '@firstcome/db/domain/orders/order'
export type { OrderStatus } from '@firstcome/db/domain/orders/status'
export type { Reason, RefusalDetails } from '@firstcome/db/domain/refusal'
export type { RequestReturnInput, Return, ReturnList } from '@firstcome/db/domain/returns/return'
export { returnsEnd } from '@firstcome/db/domain/returns/returns-end'
export {
  MAX_STOCK_WATCHES,
  type StockWatch,
  type StockWatchList,
} from '@firstcome/db/domain/stock-watches/stock-watch'
export { type Scope, scopeSchema } from '@firstcome/db/domain/tokens/scope'
export {
  type CreateTokenInput,
  createTokenInputSchema,
  MAX_TOKENS,
  type Token,
} from '@firstcome/db/domain/tokens/token'
export {
  CHARGE_MAX,
  CHARGE_MIN,
  chargeInputSchema,
  type EntryList,
} from '@firstcome/db/domain/wallet/wallet'
export { createShopClient, type ShopClient, type ShopClientOptions } from './create-shop-client.ts'
export { isShopError, type ShopError } from './is-shop-error.ts'
