'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import type { Endpoint } from './endpoint.ts'

/** Sends nothing for now, or sends again, once it is confirmed what that means for what waits. */
export function PauseEndpoint({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const { id, status, waiting } = endpoint
  const act = status === 'active' ? 'pause' : 'resume'
  const change = useMutation(
    useTRPC().webhooks.endpoints[act].mutationOptions({
      onSuccess: async () => {
        await changed()
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`${act}.title`)}
      description={status === 'disabled' ? t('resume.gone') : t(`${act}.body`)}
      effects={[{ label: t('resume.waiting'), after: t('counted', { count: waiting }) }]}
      labels={{ confirm: t(`${act}.confirm`), cancel: t('cancel') }}
      tone="solid"
      pending={change.isPending}
      error={change.isError ? t('failed') : undefined}
      onConfirm={() => change.mutate({ id })}
    />
  )
}
