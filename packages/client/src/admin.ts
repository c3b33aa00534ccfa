export type { AdminRouter } from '@firstcome/api/admin-router'
// biome-ignore lint/performance/noBarrelFile: the desk's entry, as index.ts is the shop's
export { changePasswordInputSchema, signInInputSchema } from '@firstcome/db/domain/accounts/account'
export { auditSubjectSchema } from '@firstcome/db/domain/audit/audit'
export { createCategoryInputSchema, type DeskCategory } from '@firstcome/db/domain/catalog/category'
export { type DeskProduct, deskProductSortSchema } from '@firstcome/db/domain/catalog/desk-product'
export { importColumns } from '@firstcome/db/domain/catalog/import/columns'
export { createProductInputSchema } from '@firstcome/db/domain/catalog/new-product'
export { optionKey } from '@firstcome/db/domain/catalog/option-key'
export { movementKindSchema } from '@firstcome/db/domain/catalog/stock'
export { productStatusSchema, updateProductInputSchema } from '@firstcome/db/domain/catalog/update-product'
export {
  type CampaignState,
  type CouponMonitor,
  campaignStateSchema,
  type DeskCoupon,
} from '@firstcome/db/domain/coupons/desk-coupon'
export {
  newCouponSchema,
  updateCouponInputSchema,
} from '@firstcome/db/domain/coupons/new-coupon'
export { ADJUST_MAX } from '@firstcome/db/domain/customers/adjust-points'
export { deskOrderSortSchema, type ListDeskOrdersInput } from '@firstcome/db/domain/desk-orders/desk-order'
export type { ShipRefusal } from '@firstcome/db/domain/desk-orders/ship-many'
export { orderStatusSchema } from '@firstcome/db/domain/orders/status'
export { addDays, countDays, type Day, dayOf, daySchema, startOfDay } from '@firstcome/db/domain/reports/day'
export { returnStatusSchema } from '@firstcome/db/domain/returns/return'
export { createKeyInputSchema, MAX_KEYS, serviceScopeSchema } from '@firstcome/db/domain/service/key'
export { type Settings, updateSettingsInputSchema } from '@firstcome/db/domain/settings/settings'
export { mayActAs, type Role, roleSchema } from '@firstcome/db/domain/staff/role'
export {
  beginTotpInputSchema,
  confirmTotpInputSchema,
  provenInputSchema,
} from '@firstcome/db/domain/staff/sign-in'
export {
  acceptInviteInputSchema,
  inviteStaffInputSchema,
  setUpOwnerInputSchema,
} from '@firstcome/db/domain/staff/staff'
export type { ViewList } from '@firstcome/db/domain/views/views'
export { type DeliveryStatus, deliveryStatusSchema } from '@firstcome/db/domain/webhooks/delivery-status'
export { createEndpointInputSchema } from '@firstcome/db/domain/webhooks/endpoint'
export { type MessageType, messageTypes } from '@firstcome/db/domain/webhooks/message'
export { type AdminClient, createAdminClient } from './create-admin-client.ts'
export { isShopError, type ShopError } from './is-shop-error.ts'
