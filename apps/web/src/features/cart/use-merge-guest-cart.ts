'use client'

import { toast } from '@firstcome/ui/toast'
import { useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { clearGuestCart, readGuestCart } from './guest-cart.ts'

/** Moves what a guest gathered in this browser into the shopper's cart, and says so; the server merges each guest cart once. */
export function useMergeGuestCart(): () => Promise<void> {
  const t = useTranslations('cart')
  const locale = useLocale()
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const queryClient = useQueryClient()
  return async () => {
    const { id, lines } = readGuestCart()
    if (lines.length === 0) return
    const sent = lines.map(({ variantId, quantity }) => ({ variantId, quantity }))
    const cart = await shop.cart.merge.mutate({ guestCartId: id, lines: sent, locale })
    if (readGuestCart().id === id) clearGuestCart()
    queryClient.setQueryData(trpc.cart.get.queryKey({ locale }), cart)
    await queryClient.invalidateQueries({ queryKey: trpc.checkout.quote.queryKey() })
    toast(t('merged', { count: lines.reduce((pieces, line) => pieces + line.quantity, 0) }), {
      description: cart.capped.length > 0 ? t('capped.title') : undefined,
    })
  }
}
