'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useRef, useState } from 'react'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { type ClaimAnswer, type ClaimWait, claimOnce } from './claim-once.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** One press, one answer: while it is on its way another press does nothing. */
export function useClaim(couponId: string, { nearlyOpen }: { nearlyOpen: boolean }) {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const queryClient = useQueryClient()
  const locale = useLocale()
  const [answer, setAnswer] = useState<ClaimAnswer | null>(null)
  const [wait, setWait] = useState<ClaimWait | null>(null)
  const [pending, setPending] = useState(false)
  const busy = useRef(false)

  const claim = async () => {
    // The guard is no state: a second press can come before the first has been rendered.
    if (busy.current) return
    busy.current = true
    setPending(true)
    const askedBefore = answer?.kind === 'unanswered'
    const settled = await claimOnce(shop, {
      couponId,
      locale,
      nearlyOpen,
      askedBefore,
      onWait: setWait,
      pause,
    })
    busy.current = false
    setPending(false)
    setWait(null)
    setAnswer(settled)
    await queryClient.invalidateQueries({ queryKey: trpc.coupons.pathKey() })
  }
  return { claim, pending, wait, answer }
}
