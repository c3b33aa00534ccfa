import { formatWon } from '@firstcome/ui/format-won'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

export interface Intention {
  key: string
  renew: () => void
}

/** Books an adjustment under one key until there was an answer, and says why it was refused. */
export function useAdjustPoints(intention: Intention, onDone: () => void) {
  const t = useTranslations('customers.adjust')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries(trpc.customers.pathFilter())
  const { mutate, isPending, error } = useMutation(
    trpc.customers.adjustPoints.mutationOptions({
      onSuccess: ({ balance }) => {
        intention.renew()
        toast(t('done', { balance: formatWon(balance) }))
        void refresh()
        onDone()
      },
      onError: (error) => {
        if (refusalOf(error)?.reason === 'IDEMPOTENCY_MISMATCH') intention.renew()
        void refresh()
      },
    }),
  )
  const refusal = refusalOf(error)
  const refused = () => {
    if (refusal?.reason === 'INSUFFICIENT_POINTS')
      return t('INSUFFICIENT_POINTS', { balance: formatWon(refusal.details.balance) })
    return t(refusal?.reason === 'IDEMPOTENCY_MISMATCH' ? 'IDEMPOTENCY_MISMATCH' : 'other')
  }
  return {
    adjust: (id: string, amount: number, reason: string) =>
      mutate({ id, amount, reason: reason.trim(), idempotencyKey: intention.key }),
    isPending,
    /** Why it was refused, and what was not lost; null before. */
    refused: error && refused(),
  }
}
