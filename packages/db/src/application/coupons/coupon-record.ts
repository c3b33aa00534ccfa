import { z } from 'zod'
import type { CouponTerms } from '../../domain/checkout/pricing.ts'
import { idSchema } from '../../domain/fields.ts'
import { won } from '../../domain/money.ts'
import type { Coupon } from '../../generated/client.ts'

const productIdsSchema = z.array(idSchema).nullable()

export type StoredTerms = Pick<Coupon, 'kind' | 'value' | 'maxDiscount' | 'minOrderAmount' | 'productIds'>

export type CouponRecord = ReturnType<typeof couponRecord>

/** A stored campaign with its terms as the shop reckons with them. */
export const couponRecord = (row: Coupon) => ({ ...row, terms: termsOf(row) })

/** The terms of a campaign as they are stored, as the shop reckons with them. */
export function termsOf(row: StoredTerms): CouponTerms {
  const { kind, value, maxDiscount } = row
  return {
    discount: { kind, value, maxDiscount: maxDiscount === null ? null : won(maxDiscount) },
    minOrderAmount: won(row.minOrderAmount),
    productIds: productIdsSchema.parse(row.productIds),
  }
}

/** The parts of a campaign that every coupon of it shows too. */
export const presentTerms = ({ nameKo, nameEn, terms }: CouponRecord, locale: 'ko' | 'en') => ({
  name: locale === 'ko' ? nameKo : nameEn,
  discount: terms.discount,
  minOrderAmount: terms.minOrderAmount,
  productIds: terms.productIds === null ? null : [...terms.productIds],
})
