'use client'

import { signUpInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { PasswordField } from './password-field.tsx'
import { SignUpFailed } from './sign-up-failed.tsx'
import { SignUpTerms } from './sign-up-terms.tsx'
import { useEnter } from './use-enter.ts'

const schema = signUpInputSchema.pick({ email: true, password: true, name: true })

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('account.signUp')
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  const enter = useEnter()
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { name: '', email: '', password: '' },
  })
  const signUp = useMutation(
    trpc.auth.signUp.mutationOptions({
      onSuccess: async (entered) => {
        if (locale !== 'ko') await shop.account.update.mutate({ locale }).catch(() => {})
        await enter(entered)
      },
      onError: (error) => {
        if (refusalOf(error)?.reason === 'EMAIL_TAKEN') setError('email', {}, { shouldFocus: true })
      },
    }),
  )
  const { errors } = formState
  const taken = refusalOf(signUp.error)?.reason === 'EMAIL_TAKEN'
  return (
    <form
      noValidate
      onSubmit={handleSubmit((values) => signUp.mutate({ ...values, as: 'cookie' }))}
      className="grid gap-5"
    >
      {signUp.isError && <SignUpFailed taken={taken} error={signUp.error} next={next} />}
      <TextField
        {...register('name')}
        label={t('name')}
        autoComplete="name"
        error={errors.name && t('nameInvalid')}
      />
      <TextField
        {...register('email')}
        label={t('email')}
        type="email"
        autoComplete="email"
        error={errors.email && (taken ? t('emailTaken') : t('emailInvalid'))}
      />
      <PasswordField
        {...register('password')}
        label={t('password')}
        autoComplete="new-password"
        hint={t('passwordHint')}
        error={errors.password && t('passwordInvalid')}
      />
      <Button type="submit" size="lg" pending={signUp.isPending || signUp.isSuccess} className="mt-2">
        {t('action')}
      </Button>
      <SignUpTerms />
    </form>
  )
}
