'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import type { Endpoint } from './endpoint.ts'

/** Removes an endpoint to which nothing ever went; any other is told to be paused. */
export function RemoveEndpoint({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const t = useTranslations('webhooks')
  const router = useRouter()
  const changed = useWebhooksChanged()
  const remove = useMutation(
    useTRPC().webhooks.endpoints.remove.mutationOptions({
      onSuccess: () => {
        router.push('/webhooks')
        void changed()
      },
    }),
  )
  const isUsed = endpoint.recent.length > 0 || refusalOf(remove.error)?.reason === 'INVALID_INPUT'
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('remove.title')}
      description={isUsed ? t('remove.used') : t('remove.body')}
      labels={{ confirm: t('remove.confirm'), cancel: t('cancel') }}
      pending={remove.isPending}
      disabled={isUsed}
      error={remove.isError && !isUsed && t('failed')}
      onConfirm={() => remove.mutate({ id: endpoint.id })}
    />
  )
}
