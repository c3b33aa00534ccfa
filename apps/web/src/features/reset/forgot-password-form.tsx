'use client'

import { requestResetInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { useTRPC } from '@/trpc/context.ts'
import { ResetFailed } from './reset-failed.tsx'
import { ResetSent } from './reset-sent.tsx'

const schema = requestResetInputSchema.pick({ email: true })

/** Asks for a link to a new password; the answer is the same whether or not the address has an account. */
export function ForgotPasswordForm() {
  const t = useTranslations('reset.forgot')
  const trpc = useTRPC()
  const locale = useLocale()
  const request = useMutation(trpc.auth.requestReset.mutationOptions())
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { email: '' },
  })
  if (request.isSuccess) return <ResetSent email={request.variables.email} onOther={request.reset} />
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ email }) => request.mutate({ email, locale }))}
      className="grid gap-5"
    >
      {request.isError && <ResetFailed error={request.error} />}
      <TextField
        {...register('email')}
        label={t('email')}
        type="email"
        autoComplete="username"
        error={formState.errors.email && t('emailInvalid')}
      />
      <Button type="submit" size="lg" pending={request.isPending} className="mt-2">
        {t('action')}
      </Button>
    </form>
  )
}
