'use client'

import { signInInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import type { Credentials } from './credentials.ts'
import { EnterFailed } from './enter-failed.tsx'
import { PasswordField } from './password-field.tsx'

const schema = signInInputSchema.pick({ email: true, password: true })

export interface PasswordFormProps {
  error: unknown
  pending: boolean
  onSend: (credentials: Credentials) => void
}

export function PasswordForm({ error, pending, onSend }: PasswordFormProps) {
  const t = useTranslations('entrance.signIn')
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { email: '', password: '' },
  })
  const { errors } = formState
  return (
    <form noValidate onSubmit={handleSubmit(onSend)} className="grid gap-5">
      <EnterFailed error={error} unauthorized="password" />
      <TextField
        {...register('email')}
        label={t('email')}
        type="email"
        inputMode="email"
        autoComplete="username"
        error={errors.email && t('emailInvalid')}
      />
      <PasswordField
        {...register('password')}
        label={t('password')}
        autoComplete="current-password"
        error={errors.password && t('passwordMissing')}
      />
      <Button type="submit" size="lg" pending={pending}>
        {t('action')}
      </Button>
      <p className="text-sm text-quiet">{t('forgot')}</p>
    </form>
  )
}
