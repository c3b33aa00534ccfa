import { toast } from '@firstcome/ui/toast'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useKey } from '@/features/intention/use-key.ts'
import { useReread } from '@/features/order/use-reread.ts'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** The decision of a return: what an approval books, and both ways to decide. */
export function useDecide(id: string) {
  const t = useTranslations('returns.decide')
  const trpc = useTRPC()
  const reread = useReread()
  const { key, renew } = useKey()
  const approve = useMutation(
    trpc.returns.approve.mutationOptions({
      onSuccess: () => toast(t('approved')),
      onError: (error) => {
        if (refusalOf(error)?.reason === 'IDEMPOTENCY_MISMATCH') renew()
      },
      onSettled: reread,
    }),
  )
  const reject = useMutation(
    trpc.returns.reject.mutationOptions({ onSuccess: () => toast(t('rejected')), onSettled: reread }),
  )
  // A return that is being decided has nothing to preview any more.
  const isOpen = [approve, reject].every(({ isIdle, isError }) => isIdle || isError)
  const preview = useQuery(trpc.returns.preview.queryOptions({ id }, { staleTime: 0, enabled: isOpen }))
  return {
    preview,
    approve: {
      isPending: approve.isPending,
      error: approve.error,
      send: (how: { restock: boolean; answer?: string }) => {
        reject.reset()
        approve.mutate({ id, ...how, idempotencyKey: key })
      },
    },
    reject: {
      isPending: reject.isPending,
      error: reject.error,
      send: (answer: string) => {
        approve.reset()
        reject.mutate({ id, answer })
      },
    },
  }
}
