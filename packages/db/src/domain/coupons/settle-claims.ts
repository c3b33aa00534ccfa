import { Refusal } from '../refusal.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** `id` is the id of the coupon to be issued, minted once per request. */
export type ClaimRequest = { id: string; couponId: string; userId: string }

/** What decides about a campaign's claims. */
export type ClaimTerms = {
  quantity: number
  issued: number
  startsAt: Date
  endsAt: Date
  validDays: number
  pausedAt: Date | null
}
export type Issued = { id: string; issuedAt: Date; expiresAt: Date }

/** What decides a batch of claims, read under its locks. Settling it brings these books up to date. */
export type ClaimBooks = {
  now: Date
  coupons: Map<string, ClaimTerms>
  /** By `claimKey`. */
  issued: Map<string, Issued>
}

/** `booked` is a claim of an earlier try whose commit was not heard of. */
export type ClaimDecision<R extends ClaimRequest> =
  | { accepted: Issued & { request: R } }
  | { booked: Issued }
  | { refused: Refusal }

/** A shopper has at most one coupon of a campaign. */
export const claimKey = ({ couponId, userId }: { couponId: string; userId: string }) =>
  `${couponId} ${userId}`

/** Why a campaign gives out nothing at this moment, or null while it does: COUPON_NOT_OPEN, COUPON_ENDED, COUPON_PAUSED. */
export function judgeWindow(
  { startsAt, endsAt, pausedAt }: Pick<ClaimTerms, 'startsAt' | 'endsAt' | 'pausedAt'>,
  now: Date,
): Refusal | null {
  const window = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
  if (now < startsAt) return new Refusal('COUPON_NOT_OPEN', window)
  if (now >= endsAt) return new Refusal('COUPON_ENDED', window)
  if (pausedAt) return new Refusal('COUPON_PAUSED', null)
  return null
}

/**
 * Settles a batch of claims in order of arrival: first come, first served, once per shopper. Refuses with the first of
 * NOT_FOUND, COUPON_ALREADY_CLAIMED, COUPON_NOT_OPEN, COUPON_ENDED, COUPON_PAUSED, COUPON_SOLD_OUT.
 */
export const settleClaims = <R extends ClaimRequest>(
  requests: readonly R[],
  books: ClaimBooks,
): ClaimDecision<R>[] => requests.map((request) => settleClaim(request, books))

function settleClaim<R extends ClaimRequest>(
  request: R,
  { now, coupons, issued }: ClaimBooks,
): ClaimDecision<R> {
  const terms = coupons.get(request.couponId)
  if (!terms) return { refused: new Refusal('NOT_FOUND', null) }
  const held = issued.get(claimKey(request))
  if (held) return held.id === request.id ? { booked: held } : { refused: alreadyClaimed() }
  const closed = judgeWindow(terms, now)
  if (closed) return { refused: closed }
  if (terms.issued >= terms.quantity) return { refused: soldOut() }

  const won = { id: request.id, issuedAt: now, expiresAt: new Date(now.getTime() + terms.validDays * DAY_MS) }
  coupons.set(request.couponId, { ...terms, issued: terms.issued + 1 })
  issued.set(claimKey(request), won)
  return { accepted: { ...won, request } }
}

export const alreadyClaimed = () => new Refusal('COUPON_ALREADY_CLAIMED', null)
export const soldOut = () => new Refusal('COUPON_SOLD_OUT', null)
