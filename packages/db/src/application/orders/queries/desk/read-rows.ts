import { maskEmail, maskName } from '../../../../domain/customers/mask.ts'
import type { DeskOrder } from '../../../../domain/desk-orders/desk-order.ts'
import type { Locale } from '../../../../domain/fields.ts'
import { won } from '../../../../domain/money.ts'
import type { OrderStatus, RefundStatus } from '../../../../domain/orders/status.ts'
import { Prisma } from '../../../../generated/client.ts'
import { unsealEmail, unsealName } from '../../../accounts/personal-fields.ts'
import type { Client } from './client.ts'
import { idTable } from './id-table.ts'

// An export reads a million of these: one statement a page, none per order.
const readPage = (ids: readonly string[]) => Prisma.sql`
  SELECT o.id, o.number, o.placedAt, o.userId, u.name, u.email, o.status, o.refundStatus,
    (SELECT CAST(SUM(l.quantity) AS SIGNED) FROM order_lines l WHERE l.orderId = o.id) AS pieces,
    o.subtotal, o.discount, o.shippingFee, o.total, o.refunded, o.couponId, o.couponNameKo, o.couponNameEn,
    o.trackingCarrier, o.trackingNumber,
    (SELECT 1 FROM returns r WHERE r.orderId = o.id AND r.status = 'requested' LIMIT 1) AS openReturn
  FROM ${idTable(ids)} j
  STRAIGHT_JOIN orders o FORCE INDEX (PRIMARY) ON o.id = j.id
  LEFT JOIN users u ON u.id = o.userId AND u.erasedAt IS NULL`

type Row = {
  id: string
  number: string
  placedAt: Date
  userId: string
  name: string | null
  email: string | null
  status: OrderStatus
  refundStatus: RefundStatus
  pieces: bigint
  subtotal: bigint
  discount: bigint
  shippingFee: bigint
  total: bigint
  refunded: bigint
  couponId: string | null
  couponNameKo: string | null
  couponNameEn: string | null
  trackingCarrier: string | null
  trackingNumber: string | null
  openReturn: unknown
}

/** Orders as lines of the desk's list, in the order of their ids. */
export async function readRows(db: Client, ids: readonly string[], locale: Locale): Promise<DeskOrder[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>(readPage(ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [present(row, locale)] : []
  })
}

const present = (row: Row, locale: Locale): DeskOrder => ({
  id: row.id,
  number: row.number,
  placedAt: row.placedAt.toISOString(),
  customer: presentCustomer(row),
  status: row.status,
  refundStatus: row.refundStatus,
  pieces: Number(row.pieces),
  subtotal: won(row.subtotal),
  discount: won(row.discount),
  shippingFee: won(row.shippingFee),
  total: won(row.total),
  refunded: won(row.refunded),
  coupon: presentCoupon(row, locale),
  tracking: presentTracking(row),
  hasOpenReturn: row.openReturn !== null,
})

const presentCustomer = ({ userId, name, email }: Row) => ({
  id: userId,
  name: name === null ? '' : maskName(unsealName(userId, name)),
  email: email === null ? '' : maskEmail(unsealEmail(userId, email)),
})

function presentCoupon({ couponId, couponNameKo, couponNameEn }: Row, locale: Locale) {
  const name = locale === 'en' ? couponNameEn : couponNameKo
  return couponId !== null && name !== null ? { id: couponId, name } : null
}

const presentTracking = ({ trackingCarrier, trackingNumber }: Row) =>
  trackingCarrier !== null && trackingNumber !== null
    ? { carrier: trackingCarrier, number: trackingNumber }
    : null
