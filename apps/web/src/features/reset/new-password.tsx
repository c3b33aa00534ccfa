'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeadLink } from './dead-link.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { PasswordChanged } from './password-changed.tsx'
import { ResetPage } from './reset-page.tsx'
import { isDeadLink, useResetPassword } from './use-reset-password.ts'

/** Sets a new password by the token of a link, which works once and for a short time. */
export function NewPassword({ token, picture }: { token: string; picture: ReactNode }) {
  const t = useTranslations('reset.new')
  const change = useResetPassword()
  if (change.isSuccess) return <PasswordChanged picture={picture} />
  if (isDeadLink(change.error)) return <DeadLink picture={picture} />
  return (
    <ResetPage title={t('title')} lead={t('lead')} picture={picture}>
      <NewPasswordForm
        error={change.error}
        pending={change.isPending}
        onSet={(newPassword) => change.mutate({ token, newPassword })}
      />
    </ResetPage>
  )
}
