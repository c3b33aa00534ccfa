import type { SavedCoupon } from '../../domain/coupons/desk-coupon.ts'
import type { NewCoupon } from '../../domain/coupons/new-coupon.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { couponColumns } from './coupon-columns.ts'
import { refuseUnknownProducts } from './refuse-unknown-products.ts'

/** Opens a campaign. Refuses with INVALID_INPUT one for products that do not exist. */
export const createCoupon = (actor: DeskActor, coupon: NewCoupon): Promise<SavedCoupon> =>
  actAtDesk(actor, async (tx) => {
    await refuseUnknownProducts(tx, coupon.productIds)
    const id = mintId()
    await tx.coupon.createMany({ data: { id, ...couponColumns(coupon) } })
    await writeAudit(tx, actor, {
      action: 'coupon.created',
      subject: { type: 'coupon', id },
      after: coupon,
    })
    return { id, version: 1 }
  })
