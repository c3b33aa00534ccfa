'use client'

import { useRef, useState } from 'react'
import { useTRPCClient } from '@/trpc/context.ts'
import {
  type Attempt,
  attemptFor,
  forgetAttempt,
  type Intention,
  keepAttempt,
  readAttempt,
} from './attempt.ts'
import { settleAttempt } from './settle-attempt.ts'
import { useAfterPay } from './use-after-pay.ts'

export interface Refused {
  error: unknown
  /** What the wallet gained all the same, in won. */
  charged: number
}

/** What to buy, once it is complete; null when something is still to be filled in. */
type Prepare = () => Promise<{ intention: Intention; topUp: number } | null>

/**
 * Pays, or holds to be paid later, once: while one try is under way another press does nothing, and an attempt whose answer was lost is kept until it
 * has one, over a reload too. `unanswered` is that attempt; `refused` the last clear no.
 */
export function usePay(userId: string) {
  const shop = useTRPCClient()
  const { showOrder, refresh } = useAfterPay()
  const [attempt, setAttempt] = useState(() => readAttempt(userId))
  const [refused, setRefused] = useState<Refused | null>(null)
  const [pending, setPending] = useState(false)
  const busy = useRef(false)

  const send = async (next: Attempt): Promise<boolean> => {
    keepAttempt({ ...next, sent: true })
    const settled = await settleAttempt(shop, next)
    if ('order' in settled) {
      forgetAttempt()
      showOrder(settled.order, next.intention)
      return true
    }
    const { error, charged, unanswered } = settled
    const kept = { ...next, topUp: unanswered ? next.topUp : null, sent: unanswered }
    keepAttempt(kept)
    setAttempt(kept)
    setRefused(unanswered ? null : { error, charged })
    await refresh()
    return false
  }
  // The guard is no state: a second press can come before the first has been rendered. Once paid, it stays.
  const once = async (work: () => Promise<boolean>) => {
    if (busy.current) return
    busy.current = true
    setPending(true)
    busy.current = await work()
    setPending(busy.current)
  }
  const pay = (prepare: Prepare) =>
    once(async () => {
      setRefused(null)
      const prepared = await prepare()
      return prepared ? send(attemptFor(prepared.intention, prepared.topUp, attempt)) : false
    })
  const askAgain = () => once(async () => (attempt ? send(attempt) : false))
  return { pay, askAgain, pending, refused, unanswered: attempt?.sent ? attempt : null }
}
