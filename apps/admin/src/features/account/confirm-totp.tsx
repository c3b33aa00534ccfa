'use client'

import { confirmTotpInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { CodeField } from '@/features/sign-in/code-field.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { ActFailed } from './act-failed.tsx'
import { QrCode } from './qr-code.tsx'
import { wrongField } from './wrong-field.ts'

export interface ConfirmTotpProps {
  secret: string
  uri: string
  onCodes: (codes: string[]) => void
  onCancel: () => void
}

/** Shows the secret to the authenticator, and asks for the code that it shows. */
export function ConfirmTotp({ secret, uri, onCodes, onCancel }: ConfirmTotpProps) {
  const t = useTranslations('account.totp')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(confirmTotpInputSchema),
    defaultValues: { code: '' },
  })
  const confirm = useMutation(
    trpc.auth.totp.confirm.mutationOptions({
      onSuccess: ({ codes }) => {
        onCodes(codes)
        void queryClient.invalidateQueries(trpc.auth.me.pathFilter())
      },
      onError: (error) => {
        if (wrongField(error)) setError('code', { type: 'wrong' }, { shouldFocus: true })
      },
    }),
  )
  return (
    <form noValidate onSubmit={handleSubmit((values) => confirm.mutate(values))} className="grid gap-5">
      <ActFailed error={confirm.error} />
      <div className="flex flex-wrap items-start gap-6">
        <QrCode text={uri} label={t('confirm.qr')} />
        <div className="grid max-w-xs gap-2 text-sm">
          <p>{t('confirm.scan')}</p>
          <p className="text-quiet">{t('confirm.type')}</p>
          <code className="select-all break-all font-mono text-sm">{secret.match(/.{4}/g)?.join(' ')}</code>
        </div>
      </div>
      <CodeField
        {...register('code')}
        className="max-w-sm"
        label={t('code')}
        inputMode="numeric"
        error={formState.errors.code && t('codeWrong')}
      />
      <div className="flex gap-2">
        <Button type="submit" pending={confirm.isPending}>
          {t('confirm.action')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
