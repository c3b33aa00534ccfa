import type { CheckoutCoupon } from '../../domain/checkout/settle.ts'
import { lockIssuedCoupons } from '../../infrastructure/locks.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { type StoredTerms, termsOf } from '../coupons/coupon-record.ts'

const byId = { id: 'id' } as const satisfies Columns
const TERMS = `SELECT i.id, c.nameKo, c.nameEn, c.kind, c.value, c.maxDiscount, c.minOrderAmount, c.productIds
  FROM ${jsonTable(byId)} j
  STRAIGHT_JOIN issued_coupons i FORCE INDEX (PRIMARY) ON i.id = j.id
  STRAIGHT_JOIN coupons c FORCE INDEX (PRIMARY) ON c.id = i.couponId`

type TermsRow = StoredTerms & { id: string; nameKo: string; nameEn: string }

/** Locks the issued coupons that these requests name, and reads the terms of their campaigns plainly. */
export async function lockCouponsOf(
  tx: LaneTx,
  requests: readonly { issuedCouponId: string | null }[],
): Promise<Map<string, CheckoutCoupon>> {
  const ids = [...new Set(requests.flatMap(({ issuedCouponId }) => issuedCouponId ?? []))]
  if (ids.length === 0) return new Map()
  const [locked, terms] = await Promise.all([
    lockIssuedCoupons(tx, ids),
    tx.$queryRawUnsafe<TermsRow[]>(
      TERMS,
      jsonRows(
        byId,
        ids.map((id) => ({ id })),
      ),
    ),
  ])
  const campaigns = new Map(terms.map((row) => [row.id, row]))
  return new Map(
    locked.flatMap(({ id, couponId, userId, status, expiresAt }) => {
      const campaign = campaigns.get(id)
      if (!campaign) return []
      const { nameKo, nameEn } = campaign
      return [[id, { id, couponId, userId, status, expiresAt, nameKo, nameEn, ...termsOf(campaign) }]]
    }),
  )
}
