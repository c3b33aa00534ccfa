'use client'

import { type Locale, requestResetInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { ResetFailed } from './reset-failed.tsx'

export interface ForgotPasswordFormProps {
  /** Why the last try did not go through; null before it, and once it has. */
  error: unknown
  pending: boolean
  onAsk: (wish: { email: string; locale: Locale }) => void
}

const schema = requestResetInputSchema.pick({ email: true })

export function ForgotPasswordForm({ error, pending, onAsk }: ForgotPasswordFormProps) {
  const t = useTranslations('reset.forgot')
  const locale = useLocale()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { email: '' },
  })
  return (
    <form noValidate onSubmit={handleSubmit(({ email }) => onAsk({ email, locale }))} className="grid gap-5">
      {error !== null && <ResetFailed error={error} />}
      <TextField
        {...register('email')}
        label={t('email')}
        type="email"
        autoComplete="username"
        error={formState.errors.email && t('emailInvalid')}
      />
      <Button type="submit" size="lg" pending={pending} className="mt-2">
        {t('action')}
      </Button>
    </form>
  )
}
