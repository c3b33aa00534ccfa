'use client'

import { MAX_QUANTITY } from '@firstcome/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { addToGuestCart } from './guest-cart.ts'
import type { LineSnapshot } from './is-guest-cart.ts'

export interface AddToCart {
  variantId: string
  quantity: number
  /** What a guest's cart shows of the line, since nobody else remembers it. */
  snapshot: LineSnapshot
}

/** Adds a line to the shopper's cart on the server, or to the guest's cart in this browser. */
export function useAddToCart() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const queryClient = useQueryClient()
  const locale = useLocale()
  return useMutation({
    mutationFn: async (line: AddToCart) => {
      const user = await queryClient.ensureQueryData(trpc.auth.me.queryOptions())
      if (!user) return addToGuestCart(line)
      const cart = await shop.cart.get.query()
      const had = cart.lines.find(({ variantId }) => variantId === line.variantId)?.quantity ?? 0
      const quantity = Math.min(had + line.quantity, MAX_QUANTITY)
      const added = await shop.cart.set.mutate({ variantId: line.variantId, quantity, locale })
      queryClient.setQueryData(trpc.cart.get.queryKey({ locale }), added)
      await queryClient.invalidateQueries({ queryKey: trpc.checkout.quote.queryKey() })
    },
  })
}
