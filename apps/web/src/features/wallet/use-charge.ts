'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { v4 as mintKey } from 'uuid'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'

const patienceMs = 20_000

/**
 * Charges the wallet by an amount in won. The same amount keeps its key until it has worked, so pressing again after a lost
 * answer cannot charge twice.
 */
export function useCharge() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const queryClient = useQueryClient()
  const intention = useRef<{ amount: number; key: string } | null>(null)
  const reread = [trpc.points.pathKey(), trpc.checkout.quote.queryKey()]
  return useMutation({
    networkMode: 'always',
    mutationFn: (amount: number) => {
      if (intention.current?.amount !== amount) intention.current = { amount, key: mintKey() }
      const signal = AbortSignal.timeout(patienceMs)
      return shop.points.charge.mutate({ amount, idempotencyKey: intention.current.key }, { signal })
    },
    onSuccess: () => {
      intention.current = null
    },
    onSettled: () => Promise.all(reread.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  })
}
