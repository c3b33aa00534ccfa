'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import type { Token } from '@/trpc/outputs.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Ends a token, once it is clear what stops with it. */
export function RevokeToken({ token: { id, name } }: { token: Token }) {
  const t = useTranslations('tokens.revoke')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const revoke = useMutation(
    trpc.account.tokens.revoke.mutationOptions({
      onSuccess: () => {
        setAsking(false)
        toast(t('revoked'))
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.account.tokens.list.queryKey() }),
    }),
  )
  // One that is gone already is what was wished for.
  const failed = revoke.isError && refusalOf(revoke.error)?.reason !== 'NOT_FOUND'
  return (
    <ConfirmDialog
      open={asking}
      onOpenChange={setAsking}
      trigger={
        <Button variant="quiet" aria-label={t('actionOf', { name })}>
          {t('action')}
        </Button>
      }
      title={t('title', { name })}
      description={t('body')}
      labels={{ confirm: t('confirm'), cancel: t('cancel') }}
      pending={revoke.isPending}
      error={failed && t('failed')}
      onConfirm={() => revoke.mutate({ id })}
    />
  )
}
