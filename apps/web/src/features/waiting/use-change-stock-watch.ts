'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'

interface Change {
  variantId: string
  /** Whether the shopper is to wait from now on. */
  waits: boolean
}

/** Begins to wait for a variant, or stops; what is refused may be there again, so the piece is looked at anew. */
export function useChangeStockWatch() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const queryClient = useQueryClient()
  const locale = useLocale()
  return useMutation({
    mutationFn: ({ variantId, waits }: Change) => {
      const input = { variantId, locale }
      return waits ? shop.stockWatches.add.mutate(input) : shop.stockWatches.remove.mutate(input)
    },
    onSuccess: (watches) => queryClient.setQueryData(trpc.stockWatches.mine.queryKey({ locale }), watches),
    onError: () => queryClient.invalidateQueries({ queryKey: trpc.catalog.product.queryKey() }),
  })
}
