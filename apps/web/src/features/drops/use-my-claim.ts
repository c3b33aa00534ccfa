'use client'

import type { Campaign } from '@/trpc/outputs.ts'
import { useClaim } from './use-claim.ts'
import { useMyCoupon } from './use-my-coupon.ts'

const nearMs = 5_000

/** A shopper's press and what is theirs: `isMine` as soon as the shop says so, `coupon` once it has been read. */
export function useMyClaim({ id, startsAt, claimed }: Campaign, now: number) {
  const claiming = useClaim(id, { nearlyOpen: Math.abs(Date.parse(startsAt) - now) < nearMs })
  const { answer } = claiming
  const won = answer?.kind === 'issued' || answer?.kind === 'yours' ? answer : null
  const isMine = won !== null || claimed === true
  const coupon = useMyCoupon(id, isMine) ?? won?.coupon ?? null
  return { claiming, isMine, coupon }
}
