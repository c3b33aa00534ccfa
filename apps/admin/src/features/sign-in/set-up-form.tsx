'use client'

import { setUpOwnerInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { useAddress } from '@/address/use-address.ts'
import { useTRPC } from '@/trpc/context.ts'
import { EnterFailed } from './enter-failed.tsx'
import { PasswordField } from './password-field.tsx'
import { useEnter } from './use-enter.ts'

const schema = setUpOwnerInputSchema.omit({ as: true })

export function SetUpForm() {
  const t = useTranslations('entrance.setUp')
  const { read } = useAddress()
  const enter = useEnter()
  const setUp = useMutation(
    useTRPC().auth.setUpOwner.mutationOptions({ onSuccess: ({ staff }) => enter(staff) }),
  )
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { token: read('token') ?? '', name: '', email: '', password: '' },
  })
  const { errors } = formState
  const send = handleSubmit((values) => setUp.mutate({ ...values, as: 'cookie' }))
  return (
    <form noValidate onSubmit={send} className="grid gap-5">
      <EnterFailed error={setUp.error} unauthorized="setUp" />
      <TextField
        {...register('token')}
        label={t('token')}
        hint={t('tokenHint')}
        autoComplete="off"
        spellCheck={false}
        inputClassName="font-mono"
        error={errors.token && t('tokenInvalid')}
      />
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
        inputMode="email"
        autoComplete="username"
        error={errors.email && t('emailInvalid')}
      />
      <PasswordField
        {...register('password')}
        label={t('password')}
        autoComplete="new-password"
        hint={t('passwordHint')}
        error={errors.password && t('passwordInvalid')}
      />
      <Button type="submit" size="lg" pending={setUp.isPending || setUp.isSuccess}>
        {t('action')}
      </Button>
    </form>
  )
}
