'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTopUp } from '@/features/checkout/use-top-up.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { Order } from '@/trpc/outputs.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { useAfterChange } from './use-after-change.ts'
import { useKeyed } from './use-keyed.ts'

/** Pays an order that is held, topping the wallet up on the way when the balance is short. */
export function usePayOrder({ id, total }: Pick<Order, 'id' | 'total'>, onMoved: (error: unknown) => void) {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  const router = useRouter()
  const { show, reread } = useAfterChange()
  const wallet = useQuery(trpc.points.balance.queryOptions(undefined, { refetchOnWindowFocus: 'always' }))
  const balance = wallet.data?.balance
  const shortfall = balance === undefined ? 0 : Math.max(0, total - balance)
  const topUp = useTopUp(shortfall)
  const charge = useKeyed(
    `points.charge for ${id}`,
    ({ amount }: { amount: number }, idempotencyKey, options) =>
      shop.points.charge.mutate({ amount, idempotencyKey }, options),
  )
  const payHeld = useKeyed('orders.pay', (held: { id: string }, idempotencyKey, options) =>
    shop.orders.pay.mutate({ ...held, idempotencyKey, locale }, options),
  )
  const pay = useMutation({
    networkMode: 'always',
    onMutate: charge.reset,
    mutationFn: async () => {
      if (topUp.inParts) return topUp.charge()
      if (topUp.amount > 0) await charge.mutateAsync({ amount: topUp.amount })
      return (await payHeld.mutateAsync({ id })).order
    },
    onSuccess: async (order) => {
      if (!order) return
      await show(order)
      router.replace(`/orders/${id}/thanks`)
    },
    onError: (error) => {
      if (hasMoved(error)) onMoved(error)
      return reread()
    },
  })
  return {
    balance,
    shortfall,
    topUp,
    pay: () => pay.mutate(),
    // Once paid, the button stays as it is until the next page stands.
    pending: pay.isPending || Boolean(pay.data),
    chargeError: charge.error,
    payError: charge.error ? null : pay.error,
    /** What the wallet gained although the order is not paid, in won. */
    charged: charge.isSuccess ? (charge.variables?.amount ?? 0) : 0,
  }
}

function hasMoved(error: unknown): boolean {
  const reason = refusalOf(error)?.reason
  return reason === 'ORDER_NOT_PAYABLE' || reason === 'ORDER_EXPIRED'
}
