'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Key } from './key.ts'
import { useKeysChanged } from './use-keys-changed.ts'
import { useWhy } from './use-why.ts'

/** Ends a key, once it is clear what stops with it. */
export function RevokeKey({ apiKey: { id, name, lastUsedAt } }: { apiKey: Key }) {
  const t = useTranslations('apiKeys.revoke')
  const [asking, setAsking] = useState(false)
  const changed = useKeysChanged()
  const revoke = useMutation(
    useTRPC().keys.revoke.mutationOptions({
      onSuccess: () => {
        setAsking(false)
        return changed()
      },
    }),
  )
  return (
    <ConfirmDialog
      open={asking}
      onOpenChange={setAsking}
      trigger={
        <Button size="sm" variant="quiet" aria-label={t('openOf', { name })}>
          {t('open')}
        </Button>
      }
      title={t('title', { name })}
      description={t('body')}
      effects={[{ label: t('used'), after: <When time={lastUsedAt} /> }]}
      labels={{ confirm: t('confirm'), cancel: t('cancel') }}
      pending={revoke.isPending}
      error={useWhy(revoke.error)}
      onConfirm={() => revoke.mutate({ id })}
    />
  )
}
