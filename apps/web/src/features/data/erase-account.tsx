'use client'

import { eraseAccountInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { PasswordField } from '@/features/account/password-field.tsx'
import { EraseRefused } from './erase-refused.tsx'
import { useEraseAccount } from './use-erase-account.ts'
import { WhatHappens } from './what-happens.tsx'

/** The way out: it says what goes, what stays and why, and asks for the password. */
export function EraseAccount({ email }: { email: string }) {
  const t = useTranslations('account.data.erase')
  const [open, setOpen] = useState(false)
  const { register, handleSubmit, formState, reset, setError } = useForm({
    resolver: zodResolver(eraseAccountInputSchema),
    defaultValues: { password: '' },
  })
  const erase = useEraseAccount({
    onWrong: () => setError('password', { type: 'wrong' }, { shouldFocus: true }),
  })
  const submit = handleSubmit((typed) => erase.mutate(typed))
  const error = formState.errors.password
  return (
    <div className="grid gap-4 border-t border-hairline pt-8">
      <h3 className="font-semibold">{t('title')}</h3>
      <p className="-mt-2 text-sm text-muted">{t('body')}</p>
      <ConfirmDialog
        open={open}
        onOpenChange={(next) => {
          setOpen(next)
          reset()
          erase.reset()
        }}
        trigger={
          <Button variant="quiet" className="justify-self-start">
            {t('open')}
          </Button>
        }
        title={t('ask')}
        description={t('final')}
        labels={{ confirm: t('action'), cancel: t('keep') }}
        pending={erase.isPending}
        onConfirm={() => void submit()}
      >
        <WhatHappens />
        <form noValidate onSubmit={submit}>
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordField
            {...register('password')}
            label={t('password')}
            autoComplete="current-password"
            error={error && t(error.type === 'wrong' ? 'passwordWrong' : 'passwordMissing')}
          />
        </form>
        {erase.refused && <EraseRefused error={erase.refused} />}
      </ConfirmDialog>
    </div>
  )
}
