'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { ShownLine } from './shown-line.ts'
import { withLine } from './with-line.ts'
import { withQuantity } from './with-quantity.ts'

interface Edit {
  line: ShownLine
  quantity: number
}

const mutationKey = ['cart', 'set-line']

/** Edits the shopper's cart: shown at once, sent one after another, put right by the server's answer to the last. */
export function useSetServerLine() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const queryClient = useQueryClient()
  const locale = useLocale()
  const queryKey = trpc.cart.get.queryKey({ locale })
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.checkout.quote.queryKey() })
  return useMutation({
    mutationKey,
    scope: { id: 'cart' },
    mutationFn: ({ line, quantity }: Edit) =>
      shop.cart.set.mutate({ variantId: line.variantId, quantity, locale }),
    onMutate: async ({ line, quantity }) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, (cart) => cart && withLine(cart, withQuantity(line, quantity)))
    },
    onSettled: (cart) => {
      if (queryClient.isMutating({ mutationKey }) > 1) return undefined
      if (!cart) return queryClient.invalidateQueries({ queryKey })
      queryClient.setQueryData(queryKey, cart)
      return refresh()
    },
  })
}
