'use client'

import { Button } from '@firstcome/ui/button'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { forgetAttempt } from '@/features/checkout/attempt.ts'
import { getPathname } from '@/i18n/navigation.ts'
import { useTRPC } from '@/trpc/context.ts'

/** Ends this session and goes home by a whole load, so that nothing personal stays in the page. */
export function SignOut() {
  const t = useTranslations('account.signOut')
  const trpc = useTRPC()
  const locale = useLocale()
  const signOut = useMutation(
    trpc.auth.signOut.mutationOptions({
      onSuccess: () => {
        forgetAttempt()
        window.location.assign(getPathname({ locale, href: '/' }))
      },
    }),
  )
  return (
    <div>
      <Button
        variant="quiet"
        pending={signOut.isPending || signOut.isSuccess}
        onClick={() => signOut.mutate()}
      >
        {t('action')}
      </Button>
      {signOut.isError && (
        <p role="alert" className="mt-2 text-sm text-signal">
          {t('failed')}
        </p>
      )}
    </div>
  )
}
