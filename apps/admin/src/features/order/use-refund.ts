import { formatWon } from '@firstcome/ui/format-won'
import { toast } from '@firstcome/ui/toast'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import type { DeskOrder } from './use-order.ts'
import { useReread } from './use-reread.ts'

/** How many pieces of each line, by the line's id. */
export type Pieces = Record<string, number>

/** A refund in the making: its pieces, what they would book, and the booking under one key until there was an answer. */
export function useRefund(
  order: DeskOrder,
  intention: { key: string; renew: () => void },
  onDone: () => void,
) {
  const t = useTranslations('order.refund')
  const trpc = useTRPC()
  const reread = useReread()
  const [pieces, choose] = useState<Pieces>({})
  const { id } = order
  const lines = Object.entries(pieces).flatMap(([orderLineId, quantity]) =>
    quantity > 0 ? [{ orderLineId, quantity }] : [],
  )
  const preview = useQuery(
    trpc.orders.refundPreview.queryOptions(
      { id, lines },
      { enabled: lines.length > 0, placeholderData: keepPreviousData, staleTime: 0 },
    ),
  )
  const { mutate, isPending, error } = useMutation(
    trpc.orders.refund.mutationOptions({
      onSuccess: ({ refunded }) => {
        intention.renew()
        toast(t('done', { amount: formatWon(refunded - order.refunded) }))
        onDone()
      },
      onError: (error) => {
        if (refusalOf(error)?.reason === 'IDEMPOTENCY_MISMATCH') intention.renew()
      },
      onSettled: reread,
    }),
  )
  return {
    pieces,
    choose,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    preview,
    refund: {
      isPending,
      error,
      send: (how: { restock: boolean; reason: string }) =>
        mutate({ id, lines, ...how, idempotencyKey: intention.key }),
    },
  }
}
