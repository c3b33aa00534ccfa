import type { CheckoutCoupon } from '../../domain/checkout/settle.ts'
import { won } from '../../domain/money.ts'
import { lockIssuedCoupons } from '../../infrastructure/locks.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'

const byId = { id: 'id' } as const satisfies Columns
const TERMS = `SELECT i.id, c.nameKo, c.nameEn, c.kind, c.value, c.maxDiscount, c.minOrderAmount, c.productIds
  FROM ${jsonTable(byId)} j
  STRAIGHT_JOIN issued_coupons i FORCE INDEX (PRIMARY) ON i.id = j.id
  STRAIGHT_JOIN coupons c FORCE INDEX (PRIMARY) ON c.id = i.couponId`

type TermsRow = {
  id: string
  nameKo: string
  nameEn: string
  kind: 'fixed' | 'percent'
  value: number
  maxDiscount: number | null
  minOrderAmount: number
  productIds: string[] | null
}

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
  const termsOf = new Map(terms.map((row) => [row.id, row]))
  return new Map(
    locked.flatMap(({ id, couponId, userId, status, expiresAt }) => {
      const found = termsOf.get(id)
      if (!found) return []
      return [[id, { id, couponId, userId, status, expiresAt, ...presentTerms(found) }]]
    }),
  )
}

const presentTerms = ({
  nameKo,
  nameEn,
  kind,
  value,
  maxDiscount,
  minOrderAmount,
  productIds,
}: TermsRow) => ({
  nameKo,
  nameEn,
  discount: { kind, value, maxDiscount: maxDiscount === null ? null : won(maxDiscount) },
  minOrderAmount: won(minOrderAmount),
  productIds,
})
