'use client'

import { useState } from 'react'
import { useCharge } from '@/features/wallet/use-charge.ts'
import { topUpAmounts } from './top-up-amounts.ts'

// The button says something else after a charge: the second press of a double click must not hit it.
const settleMs = 1_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export interface TopUpChoice {
  amounts: number[]
  /** What would be charged on the way, 0 when nothing is missing. */
  amount: number
  choose: (amount: number) => void
  /** More is missing than one charge may bring: it is charged first, and paid once the balance covers it. */
  inParts: boolean
  charge: () => Promise<null>
  error: unknown
}

/** The top-up that goes with a checkout whose balance is short. */
export function useTopUp(shortfall: number): TopUpChoice {
  const [wanted, choose] = useState<number>()
  const charging = useCharge()
  const amounts = shortfall > 0 ? topUpAmounts(shortfall) : []
  const amount = amounts.find((each) => each === wanted) ?? amounts[0] ?? 0
  const charge = async () => {
    await Promise.all([charging.mutateAsync(amount).catch(() => {}), pause(settleMs)])
    return null
  }
  return { amounts, amount, choose, inParts: amount < shortfall, charge, error: charging.error }
}
