import type { CampaignList, ListCampaignsInput } from '../../../domain/coupons/coupon.ts'
import type { Actor } from '../../accounts/actor.ts'

/** Campaigns. */
export async function listCampaigns(_actor: Actor | null, _input: ListCampaignsInput): Promise<CampaignList> {
  throw new Error('not built yet')
}
