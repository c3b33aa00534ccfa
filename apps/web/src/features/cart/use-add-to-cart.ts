'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { addToGuestCart, type LineSnapshot } from './guest-cart.ts'

const maxQuantity = 99

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
  return useMutation({
    mutationFn: async (line: AddToCart) => {
      const user = await queryClient.ensureQueryData(trpc.auth.me.queryOptions())
      if (!user) return addToGuestCart(line)
      const cart = await shop.cart.get.query()
      const had = cart.lines.find(({ variantId }) => variantId === line.variantId)?.quantity ?? 0
      const quantity = Math.min(had + line.quantity, maxQuantity)
      await shop.cart.set.mutate({ variantId: line.variantId, quantity })
      await queryClient.invalidateQueries({ queryKey: trpc.cart.get.queryKey() })
    },
  })
}
