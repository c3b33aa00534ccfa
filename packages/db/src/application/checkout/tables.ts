import { type Columns, deleteRows, insertInto, updateRows } from '../../infrastructure/rows.ts'

/** The multi-row statements with which a batch of checkouts is written. */

const taken = { id: 'id', quantity: 'int', movements: 'int' } as const satisfies Columns
export const takeStock = updateRows(
  'variants',
  taken,
  't.id = j.id',
  't.stock = t.stock - j.quantity, t.stockSeq = t.stockSeq + j.movements',
)

const coupon = { id: 'id', status: 'ascii', orderId: 'id' } as const satisfies Columns
const onOrder = 't.status = j.status, t.orderId = j.orderId'

/** Puts free coupons on their orders. One that is not free any more breaks the batch. */
export const takeCoupons = updateRows('issued_coupons', coupon, "t.id = j.id AND t.status = 'free'", onOrder)

/** Moves coupons whose locks are held: from held to used, or back to free. */
export const setCoupons = updateRows('issued_coupons', coupon, 't.id = j.id', onOrder)

export const insertOrders = insertInto('orders', {
  id: 'id',
  number: 'ascii',
  userId: 'id',
  status: 'ascii',
  subtotal: 'int',
  discount: 'int',
  shippingFee: 'int',
  total: 'int',
  shipTo: 'ascii',
  eventSeq: 'int',
  couponId: 'id',
  issuedCouponId: 'id',
  couponNameKo: 'text',
  couponNameEn: 'text',
  placedAt: 'time',
  expiresAt: 'time',
  paidAt: 'time',
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
  compareAt: 'int',
  discount: 'int',
  paid: 'int',
})

export const insertPayments = insertInto('payments', {
  id: 'id',
  orderId: 'id',
  kind: 'ascii',
  method: 'ascii',
  amount: 'int',
  createdAt: 'time',
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
  createdAt: 'time',
})

const bought = { userId: 'id', variantId: 'id' } as const satisfies Columns
export const deleteBoughtLines = deleteRows(
  'cart_lines',
  bought,
  't.userId = j.userId AND t.variantId = j.variantId',
)
