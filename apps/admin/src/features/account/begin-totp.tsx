'use client'

import { beginTotpInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { PasswordField } from '@/features/sign-in/password-field.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { ActFailed } from './act-failed.tsx'
import { ConfirmTotp } from './confirm-totp.tsx'
import { wrongField } from './wrong-field.ts'

export interface BeginTotpProps {
  onCodes: (codes: string[]) => void
  onCancel: () => void
}

/** Turns the second step on: the password first, then the secret, then a code that proves it is known. */
export function BeginTotp({ onCodes, onCancel }: BeginTotpProps) {
  const t = useTranslations('account.totp')
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(beginTotpInputSchema),
    defaultValues: { password: '' },
  })
  const begin = useMutation(
    useTRPC().auth.totp.begin.mutationOptions({
      onError: (error) => {
        if (wrongField(error)) setError('password', { type: 'wrong' }, { shouldFocus: true })
      },
    }),
  )
  if (begin.data) return <ConfirmTotp {...begin.data} onCodes={onCodes} onCancel={onCancel} />
  return (
    <form
      noValidate
      onSubmit={handleSubmit((values) => begin.mutate(values))}
      className="grid max-w-sm gap-5"
    >
      <ActFailed error={begin.error} />
      <PasswordField
        {...register('password')}
        label={t('password')}
        autoComplete="current-password"
        hint={t('begin.why')}
        error={formState.errors.password && t('passwordWrong')}
      />
      <div className="flex gap-2">
        <Button type="submit" pending={begin.isPending}>
          {t('begin.action')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
