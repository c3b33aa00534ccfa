'use client'

import { acceptInviteInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { useAddress } from '@/address/use-address.ts'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { EnterFailed } from './enter-failed.tsx'
import { Entrance } from './entrance.tsx'
import { PasswordField } from './password-field.tsx'
import { useEnter } from './use-enter.ts'

const schema = acceptInviteInputSchema.pick({ password: true })

/** Where the link of an invitation leads: who follows it sets a password and sits down at the desk. */
export function InvitationView() {
  const t = useTranslations('entrance.invitation')
  const { read } = useAddress()
  const enter = useEnter()
  const accept = useMutation(
    useTRPC().auth.acceptInvite.mutationOptions({ onSuccess: ({ staff }) => enter(staff) }),
  )
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { password: '' },
  })
  const token = read('token')
  if (!token || refusalOf(accept.error)?.reason === 'INVALID_INPUT')
    return (
      <Entrance title={t('over.title')} lead={t('over.body')}>
        {null}
      </Entrance>
    )
  const send = handleSubmit(({ password }) => accept.mutate({ token, password, as: 'cookie' }))
  return (
    <Entrance title={t('title')} lead={t('lead')}>
      <form noValidate onSubmit={send} className="grid gap-5">
        <EnterFailed error={accept.error} unauthorized="password" />
        <PasswordField
          {...register('password')}
          label={t('password')}
          autoComplete="new-password"
          hint={t('passwordHint')}
          error={formState.errors.password && t('passwordInvalid')}
        />
        <Button type="submit" size="lg" pending={accept.isPending || accept.isSuccess}>
          {t('action')}
        </Button>
      </form>
    </Entrance>
  )
}
