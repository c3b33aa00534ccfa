'use client'

import { provenInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { CodeField } from '@/features/sign-in/code-field.tsx'
import { PasswordField } from '@/features/sign-in/password-field.tsx'
import { ActFailed } from './act-failed.tsx'
import { wrongField } from './wrong-field.ts'

interface Proof {
  password: string
  code: string
}

export interface ProveSelfProps {
  act: 'disable' | 'replace'
  mutation: {
    mutate: (proof: Proof, options: { onError: (error: unknown) => void }) => void
    isPending: boolean
    error: unknown
  }
  onCancel: () => void
}

/** Password and code, before the second step is turned off or its recovery codes are replaced. */
export function ProveSelf({ act, mutation, onCancel }: ProveSelfProps) {
  const t = useTranslations('account.totp')
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(provenInputSchema),
    defaultValues: { password: '', code: '' },
  })
  const onError = (error: unknown) => {
    const field = wrongField(error)
    if (field === 'password' || field === 'code') setError(field, { type: 'wrong' }, { shouldFocus: true })
  }
  const { errors } = formState
  return (
    <form
      noValidate
      onSubmit={handleSubmit((proof) => mutation.mutate(proof, { onError }))}
      className="grid max-w-sm gap-5"
    >
      <p className="text-sm text-muted">{t(`${act}.what`)}</p>
      <ActFailed error={mutation.error} />
      <PasswordField
        {...register('password')}
        label={t('password')}
        autoComplete="current-password"
        error={errors.password && t('passwordWrong')}
      />
      <CodeField
        {...register('code')}
        label={t('code')}
        hint={t('codeHint')}
        error={errors.code && t('codeWrong')}
      />
      <div className="flex gap-2">
        <Button type="submit" pending={mutation.isPending}>
          {t(`${act}.action`)}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
