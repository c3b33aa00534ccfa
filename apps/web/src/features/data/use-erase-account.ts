'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { isWrongPassword } from '@/features/account/is-wrong-password.ts'
import { forgetAttempt } from '@/features/checkout/attempt.ts'
import { getPathname } from '@/i18n/navigation.ts'
import { useTRPC } from '@/trpc/context.ts'

/** Erases the account and says goodbye by a whole load, so that nothing personal stays in the page. */
export function useEraseAccount({ onWrong }: { onWrong: () => void }) {
  const trpc = useTRPC()
  const locale = useLocale()
  const erase = useMutation(
    trpc.account.erase.mutationOptions({
      onSuccess: () => {
        forgetAttempt()
        window.location.assign(getPathname({ locale, href: '/goodbye' }))
      },
      onError: (error) => isWrongPassword(error) && onWrong(),
    }),
  )
  return {
    mutate: erase.mutate,
    reset: erase.reset,
    isPending: erase.isPending || erase.isSuccess,
    refused: isWrongPassword(erase.error) ? null : erase.error,
  }
}
