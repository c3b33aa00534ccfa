'use client'

import { changePasswordInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { toast } from '@firstcome/ui/toast'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { PasswordField } from '@/features/sign-in/password-field.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { ActFailed } from './act-failed.tsx'
import { wrongField } from './wrong-field.ts'

const empty = { currentPassword: '', newPassword: '' }

export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.password')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { register, handleSubmit, formState, reset, setError } = useForm({
    resolver: zodResolver(changePasswordInputSchema),
    mode: 'onTouched',
    defaultValues: empty,
  })
  const change = useMutation(
    trpc.auth.changePassword.mutationOptions({
      onSuccess: () => {
        reset(empty)
        toast(t('changed'))
        void queryClient.invalidateQueries(trpc.auth.sessions.pathFilter())
      },
      onError: (error) => {
        if (wrongField(error)) setError('currentPassword', { type: 'wrong' }, { shouldFocus: true })
      },
    }),
  )
  const { currentPassword, newPassword } = formState.errors
  return (
    <form
      noValidate
      onSubmit={handleSubmit((values) => change.mutate(values))}
      className="grid max-w-sm gap-5"
    >
      <ActFailed error={change.error} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        {...register('currentPassword')}
        label={t('current')}
        autoComplete="current-password"
        error={currentPassword && t(currentPassword.type === 'wrong' ? 'currentWrong' : 'currentMissing')}
      />
      <PasswordField
        {...register('newPassword')}
        label={t('new')}
        autoComplete="new-password"
        hint={t('newHint')}
        error={newPassword && t('newInvalid')}
      />
      <Button type="submit" variant="outline" className="justify-self-start" pending={change.isPending}>
        {t('action')}
      </Button>
    </form>
  )
}
