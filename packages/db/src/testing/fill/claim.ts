import { sqlTime } from '../../infrastructure/rows.ts'
import type { Books } from './books.ts'
import { type Campaign, VALID_DAYS } from './campaigns.ts'
import type { Customer } from './customers.ts'
import { DAY } from './fill.ts'

export type Claim = { id: string; campaign: Campaign }

/** Whether a shopper can still have a coupon of a campaign. */
export const canClaim = (campaign: Campaign | undefined, { id }: Customer): campaign is Campaign =>
  campaign !== undefined && campaign.issued < campaign.quantity && !campaign.holders.has(id)

/** Issues a coupon, with the live order that it is on. */
export function claim(
  books: Books,
  { id, campaign }: Claim,
  customer: Customer,
  at: number,
  orderId: string | null,
): void {
  campaign.issued += 1
  campaign.holders.add(customer.id)
  const [issuedAt, expiresAt] = [new Date(at), new Date(at + VALID_DAYS * DAY)]
  books.batch.issued.push({
    id,
    couponId: campaign.id,
    userId: customer.id,
    status: orderId ? 'used' : 'free',
    orderId,
    issuedAt: sqlTime(issuedAt),
    expiresAt: sqlTime(expiresAt),
  })
  books.tellOf({ aggregate: 'coupon', aggregateId: id, seq: 1, type: 'coupon.issued', at }, () => ({
    issuedCouponId: id,
    couponId: campaign.id,
    userId: customer.id,
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }))
}
