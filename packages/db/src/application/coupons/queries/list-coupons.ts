import type { CouponList, ListCouponsInput } from '../../../domain/coupons/coupon.ts'
import type { Actor } from '../../accounts/actor.ts'

/** Coupons. */
export async function listCoupons(_actor: Actor, _input: ListCouponsInput): Promise<CouponList> {
  throw new Error('not built yet')
}
