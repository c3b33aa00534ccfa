'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { ForgotPasswordForm } from './forgot-password-form.tsx'
import { ResetPage } from './reset-page.tsx'
import { ResetSent } from './reset-sent.tsx'

/** Asks for a link to a new password; the answer is the same whether or not the address has an account. */
export function ForgotPassword({ picture }: { picture: ReactNode }) {
  const t = useTranslations('reset.forgot')
  const trpc = useTRPC()
  const request = useMutation(trpc.auth.requestReset.mutationOptions())
  if (request.isSuccess)
    return <ResetSent wish={request.variables} picture={picture} onOther={request.reset} />
  return (
    <ResetPage title={t('title')} lead={t('lead')} picture={picture}>
      <ForgotPasswordForm error={request.error} pending={request.isPending} onAsk={request.mutate} />
    </ResetPage>
  )
}
