'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Order } from '@/trpc/outputs.ts'

/** What follows a try to change an order: `show` the order that a yes answers with, `reread` the truth after a no. */
export function useAfterChange() {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const locale = useLocale()
  const rereadAll = (keys: readonly (readonly unknown[])[]) =>
    Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  const besides = [
    trpc.orders.list.pathKey(),
    trpc.orders.refundPreview.pathKey(),
    trpc.points.pathKey(),
    trpc.coupons.pathKey(),
    trpc.returns.pathKey(),
    trpc.notifications.pathKey(),
  ]
  return {
    show: (order: Order) => {
      queryClient.setQueryData(trpc.orders.byId.queryKey({ id: order.id, locale }), order)
      return rereadAll(besides)
    },
    reread: () => rereadAll([trpc.orders.byId.pathKey(), ...besides]),
  }
}
