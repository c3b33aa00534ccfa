'use client'

import { resetInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { PasswordField } from '@/features/account/password-field.tsx'
import { DeadLink } from './dead-link.tsx'
import { PasswordChanged } from './password-changed.tsx'
import { ResetFailed } from './reset-failed.tsx'
import { isDeadLink, useResetPassword } from './use-reset-password.ts'

const schema = resetInputSchema.pick({ newPassword: true })

/** Sets a new password by the token of a link, which works once and for a short time. */
export function NewPasswordForm({ token }: { token: string }) {
  const t = useTranslations('reset.new')
  const change = useResetPassword()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { newPassword: '' },
  })
  if (change.isSuccess) return <PasswordChanged />
  if (isDeadLink(change.error)) return <DeadLink />
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ newPassword }) => change.mutate({ token, newPassword }))}
      className="grid gap-5"
    >
      {change.isError && <ResetFailed error={change.error} />}
      <PasswordField
        {...register('newPassword')}
        label={t('password')}
        autoComplete="new-password"
        hint={t('hint')}
        error={formState.errors.newPassword && t('invalid')}
      />
      <p className="text-sm text-muted">{t('note')}</p>
      <Button type="submit" size="lg" pending={change.isPending} className="mt-2">
        {t('action')}
      </Button>
    </form>
  )
}
