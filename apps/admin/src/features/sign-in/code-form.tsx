'use client'

import { confirmTotpInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { CodeField } from './code-field.tsx'
import { EnterFailed } from './enter-failed.tsx'

export interface CodeFormProps {
  error: unknown
  pending: boolean
  onSend: (code: string) => void
  onBack: () => void
}

export function CodeForm({ error, pending, onSend, onBack }: CodeFormProps) {
  const t = useTranslations('entrance.signIn.code')
  const { register, handleSubmit, formState, setFocus } = useForm({
    resolver: zodResolver(confirmTotpInputSchema),
    defaultValues: { code: '' },
  })
  useEffect(() => setFocus('code', { shouldSelect: true }), [setFocus])
  return (
    <form noValidate onSubmit={handleSubmit(({ code }) => onSend(code))} className="grid gap-5">
      <EnterFailed error={error} unauthorized="code" />
      <CodeField
        {...register('code')}
        label={t('field')}
        hint={t('hint')}
        error={formState.errors.code && t('invalid')}
      />
      <Button type="submit" size="lg" pending={pending}>
        {t('action')}
      </Button>
      <Button variant="quiet" className="justify-self-start" onClick={onBack}>
        {t('back')}
      </Button>
    </form>
  )
}
