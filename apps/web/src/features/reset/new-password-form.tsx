'use client'

import { resetInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { PasswordField } from '@/features/account/password-field.tsx'
import { ResetFailed } from './reset-failed.tsx'

export interface NewPasswordFormProps {
  /** Why the last try did not go through; null before it, and once it has. */
  error: unknown
  pending: boolean
  onSet: (newPassword: string) => void
}

const schema = resetInputSchema.pick({ newPassword: true })

export function NewPasswordForm({ error, pending, onSet }: NewPasswordFormProps) {
  const t = useTranslations('reset.new')
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { newPassword: '' },
  })
  return (
    <form noValidate onSubmit={handleSubmit(({ newPassword }) => onSet(newPassword))} className="grid gap-5">
      {error !== null && <ResetFailed error={error} />}
      <PasswordField
        {...register('newPassword')}
        label={t('password')}
        autoComplete="new-password"
        hint={t('hint')}
        error={formState.errors.newPassword && t('invalid')}
      />
      <Button type="submit" size="lg" pending={pending} className="mt-2">
        {t('action')}
      </Button>
    </form>
  )
}
