import { type ClaimRequest, claimKey } from '../../domain/coupons/settle-claims.ts'
import { createLane } from '../../infrastructure/lane.ts'
import { LANE } from '../../infrastructure/lanes.ts'
import { prepared } from '../../infrastructure/prepared.ts'
import { readIssued } from './read-issued.ts'

type Pair = Pick<ClaimRequest, 'couponId' | 'userId'>

/** Whether a shopper holds a coupon of a campaign; a crowd that asks shares its reads. */
export const holderLane = createLane(async (pairs: Pair[]) => {
  const held = new Set((await readIssued(prepared, pairs)).map(claimKey))
  return pairs.map((pair) => ({ result: held.has(claimKey(pair)) }))
}, LANE)
