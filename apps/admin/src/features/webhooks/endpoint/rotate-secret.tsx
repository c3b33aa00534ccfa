'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { Sheet } from '@firstcome/ui/sheet'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import type { Endpoint } from './endpoint.ts'
import { EndpointSecret } from './endpoint-secret.tsx'

/** Gives an endpoint a new secret, which is then shown once. */
export function RotateSecret({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const rotate = useMutation(
    useTRPC().webhooks.endpoints.rotateSecret.mutationOptions({ onSuccess: changed }),
  )
  const close = (open: boolean) => !open && onClose()
  if (rotate.data)
    return (
      <Sheet open onOpenChange={close} title={t('rotate.done')} closeLabel={t('close')}>
        <EndpointSecret {...rotate.data} />
      </Sheet>
    )
  return (
    <ConfirmDialog
      open
      onOpenChange={close}
      title={t('rotate.title')}
      description={t('rotate.body')}
      labels={{ confirm: t('rotate.confirm'), cancel: t('cancel') }}
      pending={rotate.isPending}
      error={rotate.isError && t('failed')}
      onConfirm={() => rotate.mutate({ id: endpoint.id })}
    />
  )
}
