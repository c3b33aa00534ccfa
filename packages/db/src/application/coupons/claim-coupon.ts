import type { ClaimInput, IssuedCoupon } from '../../domain/coupons/coupon.ts'
import type { Actor } from '../accounts/actor.ts'

/** Claims a coupon. */
export async function claimCoupon(_actor: Actor, _input: ClaimInput): Promise<IssuedCoupon> {
  throw new Error('not built yet')
}
