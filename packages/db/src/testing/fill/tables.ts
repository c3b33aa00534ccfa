import { insertInto, updateRows } from '../../infrastructure/rows.ts'

/** The statements with which a shop is filled, for rows that are complete when they are written. */

export const insertUsers = insertInto('users', {
  id: 'id',
  email: 'ascii',
  emailIndex: 'ascii',
  name: 'ascii',
  nameIndex: 'ascii',
  phone: 'ascii',
  phoneIndex: 'ascii',
  passwordHash: 'ascii',
  defaultAddressId: 'id',
  createdAt: 'time',
})

export const insertAddresses = insertInto('addresses', {
  id: 'id',
  userId: 'id',
  content: 'ascii',
  createdAt: 'time',
})

export const insertWallets = insertInto('wallets', { userId: 'id', createdAt: 'time' })

export const insertTopUps = insertInto('top_ups', {
  id: 'id',
  userId: 'id',
  gateway: 'ascii',
  authorisation: 'ascii',
  amount: 'int',
  createdAt: 'time',
  confirmedAt: 'time',
})

export const insertVariants = insertInto('variants', {
  id: 'id',
  productId: 'id',
  sku: 'ascii',
  options: 'text',
  price: 'int',
  position: 'int',
})

export const setStock = updateRows(
  'variants',
  { id: 'id', stock: 'int', stockSeq: 'int' },
  't.id = j.id',
  't.stock = j.stock, t.stockSeq = j.stockSeq',
)

export const insertCampaigns = insertInto('coupons', {
  id: 'id',
  nameKo: 'text',
  nameEn: 'text',
  kind: 'ascii',
  value: 'int',
  maxDiscount: 'int',
  minOrderAmount: 'int',
  quantity: 'int',
  startsAt: 'time',
  endsAt: 'time',
  validDays: 'int',
  createdAt: 'time',
})

export const setIssued = updateRows(
  'coupons',
  { id: 'id', issued: 'int' },
  't.id = j.id',
  't.issued = j.issued',
)

export const insertIssued = insertInto('issued_coupons', {
  id: 'id',
  couponId: 'id',
  userId: 'id',
  status: 'ascii',
  orderId: 'id',
  issuedAt: 'time',
  expiresAt: 'time',
})

export const insertOrders = insertInto('orders', {
  id: 'id',
  number: 'ascii',
  userId: 'id',
  status: 'ascii',
  refundStatus: 'ascii',
  subtotal: 'int',
  discount: 'int',
  shippingFee: 'int',
  total: 'int',
  refunded: 'int',
  couponId: 'id',
  issuedCouponId: 'id',
  couponNameKo: 'text',
  couponNameEn: 'text',
  shipTo: 'ascii',
  trackingCarrier: 'text',
  trackingNumber: 'ascii',
  eventSeq: 'int',
  placedAt: 'time',
  expiresAt: 'time',
  paidAt: 'time',
  shippedAt: 'time',
  deliveredAt: 'time',
  cancelledAt: 'time',
})

export const insertLines = insertInto('order_lines', {
  id: 'id',
  orderId: 'id',
  position: 'int',
  variantId: 'id',
  productId: 'id',
  sku: 'ascii',
  slug: 'ascii',
  nameKo: 'text',
  nameEn: 'text',
  optionsKo: 'text',
  optionsEn: 'text',
  image: 'text',
  quantity: 'int',
  unitPrice: 'int',
  discount: 'int',
  paid: 'int',
  refundedQuantity: 'int',
  refundedAmount: 'int',
  returnedQuantity: 'int',
})

export const insertMovements = insertInto('stock_movements', {
  id: 'id',
  variantId: 'id',
  seq: 'int',
  kind: 'ascii',
  delta: 'int',
  stockAfter: 'int',
  orderId: 'id',
  actor: 'ascii',
  reason: 'text',
  createdAt: 'time',
})

export const insertReturns = insertInto('returns', {
  id: 'id',
  orderId: 'id',
  userId: 'id',
  status: 'ascii',
  reason: 'text',
  answer: 'text',
  refundId: 'id',
  requestedAt: 'time',
  decidedAt: 'time',
  decidedBy: 'ascii',
})

export const insertReturnLines = insertInto('return_lines', {
  returnId: 'id',
  orderLineId: 'id',
  quantity: 'int',
})

export const insertPlaced = insertInto('outbox_events', {
  id: 'id',
  aggregate: 'ascii',
  aggregateId: 'id',
  seq: 'int',
  type: 'ascii',
  payload: 'text',
  position: 'int',
  createdAt: 'time',
})

export const insertAudit = insertInto('audit_entries', {
  id: 'id',
  actor: 'ascii',
  action: 'ascii',
  subjectType: 'ascii',
  subjectId: 'id',
  after: 'text',
  createdAt: 'time',
})
