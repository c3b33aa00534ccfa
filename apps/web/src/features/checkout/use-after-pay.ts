'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@/i18n/navigation.ts'
import { useTRPC } from '@/trpc/context.ts'
import type { Order } from '@/trpc/outputs.ts'
import type { Intention } from './attempt.ts'

/** What follows a try to pay or to hold: the order's own page after a yes; after a no, everything that may have changed is read again. */
export function useAfterPay() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const router = useRouter()
  const quote = { queryKey: trpc.checkout.quote.queryKey() }
  const refreshMoney = () =>
    Promise.all(
      [
        trpc.cart.get.queryKey(),
        trpc.points.pathKey(),
        trpc.orders.list.infiniteQueryKey(),
        trpc.coupons.pathKey(),
      ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    )
  const refresh = () => Promise.all([queryClient.invalidateQueries(quote), refreshMoney()])
  const showOrder = (order: Order, { way, request }: Intention) => {
    queryClient.setQueryData(trpc.orders.byId.queryKey({ id: order.id, locale: request.locale }), order)
    // Not asked for again here: the page is about to leave, and an emptied cart must not flash up.
    void queryClient.invalidateQueries({ ...quote, refetchType: 'none' })
    void refreshMoney()
    router.replace(way === 'hold' ? `/orders/${order.id}` : `/orders/${order.id}/thanks`)
  }
  return { showOrder, refresh }
}
