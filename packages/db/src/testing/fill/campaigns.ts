import type { CouponTerms } from '../../domain/checkout/pricing.ts'
import { won } from '../../domain/money.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { DAY, type Fill } from './fill.ts'
import { insertCampaigns } from './tables.ts'
import { writeInBatches } from './write-in-batches.ts'

export type Campaign = ReturnType<typeof invent>

const LENGTH = 4 * DAY
export const VALID_DAYS = 14

/** One campaign after the other, four days each. None of their coupons is issued yet. */
export async function fillCampaigns(fill: Fill): Promise<Campaign[]> {
  const count = Math.ceil((fill.ends - fill.begins) / LENGTH)
  const campaigns = Array.from({ length: count }, (_, nth) => invent(fill, nth, count))
  await writeInBatches(campaigns.map(campaignRow), insertCampaigns)
  return campaigns
}

/** The campaign of which coupons can be claimed at a moment. */
export const campaignAt = (campaigns: readonly Campaign[], { begins }: Fill, at: number) =>
  campaigns[Math.trunc((at - begins) / LENGTH)]

function invent({ mint, begins, sizes }: Fill, nth: number, count: number) {
  const startsAt = begins + nth * LENGTH
  const isPercent = nth % 2 === 0
  const terms: CouponTerms = {
    discount: isPercent
      ? { kind: 'percent', value: 10, maxDiscount: won(10_000) }
      : { kind: 'fixed', value: 5_000, maxDiscount: null },
    minOrderAmount: won(isPercent ? 0 : 30_000),
    productIds: null,
  }
  return {
    id: mint(startsAt - DAY),
    nameKo: isPercent ? `${nth + 1}회 10% 쿠폰` : `${nth + 1}회 5천 원 쿠폰`,
    nameEn: isPercent ? `10 % off, no. ${nth + 1}` : `5,000 won off, no. ${nth + 1}`,
    terms,
    quantity: Math.ceil((sizes.orders / count) * 0.2) + 10,
    startsAt,
    issued: 0,
    holders: new Set<string>(),
    used: 0,
    discount: 0,
    sales: 0,
  }
}

const campaignRow = ({ terms: { discount, minOrderAmount }, ...campaign }: Campaign) => ({
  id: campaign.id,
  nameKo: campaign.nameKo,
  nameEn: campaign.nameEn,
  ...discount,
  minOrderAmount,
  quantity: campaign.quantity,
  startsAt: sqlTime(new Date(campaign.startsAt)),
  endsAt: sqlTime(new Date(campaign.startsAt + LENGTH)),
  validDays: VALID_DAYS,
  createdAt: sqlTime(new Date(campaign.startsAt - DAY)),
})
