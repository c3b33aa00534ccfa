import type { Campaign, CampaignList, ListCampaignsInput } from '../../../domain/coupons/coupon.ts'
import { sortCampaigns } from '../../../domain/coupons/sort-campaigns.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { recentReads } from '../../../infrastructure/recent-reads.ts'
import type { Actor } from '../../accounts/actor.ts'
import { type CouponRecord, couponRecord, presentTerms } from '../coupon-record.ts'
import { readIssued } from '../read-issued.ts'

const ENDED_WITHIN_MS = 30 * 24 * 60 * 60 * 1_000
const MOST = 100

/** What everyone sees alike is at most a second old, so a crowd that reloads the page costs one read a second. */
const recent = recentReads(readCampaigns, { lifeMs: 1_000, places: 1 })

/** The campaigns that run, will run, or ended within the last 30 days; for a shopper, whether they have claimed each. */
export async function listCampaigns(
  actor: Actor | null,
  { locale }: ListCampaignsInput,
): Promise<CampaignList> {
  const { value: campaigns } = await recent('all')
  const claimed = actor && (await readClaimed(actor, campaigns))
  return {
    items: campaigns.map((campaign) => present(campaign, locale, claimed ? claimed.has(campaign.id) : null)),
  }
}

async function readCampaigns() {
  const now = await databaseNow(prisma)
  const rows = await prisma.coupon.findMany({
    where: { endsAt: { gt: new Date(now.getTime() - ENDED_WITHIN_MS) } },
    orderBy: [{ endsAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  return sortCampaigns(rows.map(couponRecord), now)
}

async function readClaimed({ userId }: Actor, campaigns: readonly CouponRecord[]) {
  const held = await readIssued(
    prisma,
    campaigns.map(({ id }) => ({ couponId: id, userId })),
  )
  return new Set(held.map(({ couponId }) => couponId))
}

const present = (
  campaign: CouponRecord,
  locale: ListCampaignsInput['locale'],
  claimed: boolean | null,
): Campaign => ({
  id: campaign.id,
  ...presentTerms(campaign, locale),
  quantity: campaign.quantity,
  remaining: campaign.quantity - campaign.issued,
  startsAt: campaign.startsAt.toISOString(),
  endsAt: campaign.endsAt.toISOString(),
  validDays: campaign.validDays,
  paused: campaign.pausedAt !== null,
  claimed,
})
