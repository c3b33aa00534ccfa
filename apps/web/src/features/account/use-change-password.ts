'use client'

import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { isWrongPassword } from './is-wrong-password.ts'

interface Outcomes {
  onChanged: () => void
  onWrong: () => void
}

/** Changes the password, which ends every other session. */
export function useChangePassword({ onChanged, onWrong }: Outcomes) {
  const t = useTranslations('account.changePassword')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const change = useMutation(
    trpc.account.changePassword.mutationOptions({
      onSuccess: () => {
        onChanged()
        toast(t('changed'))
        return queryClient.invalidateQueries({ queryKey: trpc.account.sessions.list.queryKey() })
      },
      onError: (error) => isWrongPassword(error) && onWrong(),
    }),
  )
  return {
    mutate: change.mutate,
    isPending: change.isPending,
    failed: change.isError && !isWrongPassword(change.error),
    limited: refusalOf(change.error)?.reason === 'RATE_LIMITED',
  }
}
