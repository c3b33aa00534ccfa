'use client'

import type { Line } from '@firstcome/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { type CouponChoice, couponFor } from './coupon-choice.ts'

/**
 * What the lines, or the cart, would cost now with the coupon that goes with them; asked for anew whenever the checkout opens.
 * `couponId` is the one that `quote` was made with.
 */
export function useQuote(lines: Line[] | undefined) {
  const trpc = useTRPC()
  const locale = useLocale()
  const [choice, chooseCoupon] = useState<CouponChoice>()
  const options = { refetchOnMount: 'always', placeholderData: keepPreviousData } as const
  const plain = useQuery(trpc.checkout.quote.queryOptions({ lines, locale }, options))
  const couponId = plain.data ? couponFor(plain.data.coupons, choice) : null
  const reduced = useQuery(
    trpc.checkout.quote.queryOptions(
      { lines, locale, issuedCouponId: couponId },
      { ...options, enabled: couponId !== null },
    ),
  )
  const asked = couponId === null ? plain : reduced
  return {
    quote: plain.data && asked.data && { ...asked.data, coupons: plain.data.coupons },
    couponId,
    /** The sum on the screen is still the one of the choice before. */
    turning: asked.isPlaceholderData,
    chooseCoupon,
    error: plain.error ?? (couponId === null ? null : reduced.error),
    refetch: () => Promise.all([plain.refetch(), couponId === null ? null : reduced.refetch()]),
  }
}
