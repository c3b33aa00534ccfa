'use client'

import { signInInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { Link } from '@/i18n/navigation.ts'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { PasswordField } from './password-field.tsx'
import { useEnter } from './use-enter.ts'

const schema = signInInputSchema.omit({ as: true })

export function SignInForm() {
  const t = useTranslations('account.signIn')
  const trpc = useTRPC()
  const enter = useEnter()
  const signIn = useMutation(trpc.auth.signIn.mutationOptions({ onSuccess: enter }))
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { email: '', password: '' },
  })
  const { errors } = formState
  return (
    <form
      noValidate
      onSubmit={handleSubmit((values) => signIn.mutate({ ...values, as: 'cookie' }))}
      className="grid gap-5"
    >
      {signIn.isError && <SignInFailed error={signIn.error} />}
      <TextField
        {...register('email')}
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email && t('emailInvalid')}
      />
      <PasswordField
        {...register('password')}
        label={t('password')}
        autoComplete="current-password"
        error={errors.password && t('passwordMissing')}
      />
      <Link
        href="/forgot-password"
        className="-my-2 inline-flex min-h-11 items-center justify-self-start text-sm underline decoration-outline underline-offset-4 hover:decoration-ink"
      >
        {t('forgot')}
      </Link>
      <Button type="submit" size="lg" pending={signIn.isPending || signIn.isSuccess} className="mt-2">
        {t('action')}
      </Button>
    </form>
  )
}

function SignInFailed({ error }: { error: unknown }) {
  const t = useTranslations('account.signIn.failed')
  const reason = refusalOf(error)?.reason
  const kind = reason === 'UNAUTHORIZED' || reason === 'RATE_LIMITED' ? reason : 'other'
  return (
    <Notice tone="signal" title={t(`${kind}.title`)}>
      {t(`${kind}.body`)}
    </Notice>
  )
}
