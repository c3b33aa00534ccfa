'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'

/** Sends the dead letters of an endpoint again, up to a thousand at a time. */
export function RedeliverDead({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const [open, setOpen] = useState(false)
  const redeliver = useMutation(
    useTRPC().webhooks.deliveries.redeliverDead.mutationOptions({
      onSuccess: async ({ redelivered, left }) => {
        await changed()
        setOpen(false)
        toast(
          left > 0
            ? t('redeliverDead.left', { count: redelivered, left })
            : t('redeliverDead.done', { count: redelivered }),
        )
      },
    }),
  )
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="outline">
          {t('redeliverDead.open')}
        </Button>
      }
      title={t('redeliverDead.title')}
      description={t('redeliverDead.body')}
      effects={[{ label: t('redeliverDead.count'), after: t('counted', { count: endpoint.dead }) }]}
      labels={{ confirm: t('redeliverDead.confirm'), cancel: t('cancel') }}
      tone="solid"
      pending={redeliver.isPending}
      error={redeliver.isError && t('failed')}
      onConfirm={() => redeliver.mutate({ endpointId: endpoint.id })}
    />
  )
}
