'use client'

import { changePasswordInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { PasswordField } from './password-field.tsx'
import { useChangePassword } from './use-change-password.ts'

const empty = { currentPassword: '', newPassword: '' }

export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.changePassword')
  const { register, handleSubmit, formState, reset, setError } = useForm({
    resolver: zodResolver(changePasswordInputSchema),
    mode: 'onTouched',
    defaultValues: empty,
  })
  const change = useChangePassword({
    onChanged: () => reset(empty),
    onWrong: () => setError('currentPassword', { type: 'wrong' }, { shouldFocus: true }),
  })
  const { errors } = formState
  const wrong = errors.currentPassword?.type === 'wrong'
  return (
    <form noValidate onSubmit={handleSubmit((values) => change.mutate(values))} className="grid gap-5">
      {change.failed && (
        <Notice tone="signal" title={t('failed.title')}>
          {change.limited ? t('failed.limited') : t('failed.body')}
        </Notice>
      )}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        {...register('currentPassword')}
        label={t('current')}
        autoComplete="current-password"
        error={errors.currentPassword && (wrong ? t('currentWrong') : t('currentMissing'))}
      />
      <PasswordField
        {...register('newPassword')}
        label={t('new')}
        autoComplete="new-password"
        hint={t('newHint')}
        error={errors.newPassword && t('newInvalid')}
      />
      <p className="text-sm text-muted">{t('note')}</p>
      <Button type="submit" variant="outline" className="justify-self-start" pending={change.isPending}>
        {t('action')}
      </Button>
    </form>
  )
}
