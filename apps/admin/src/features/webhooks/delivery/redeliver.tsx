'use client'

import { Button } from '@firstcome/ui/button'
import { toast } from '@firstcome/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import type { DeliveryDetail } from './delivery.ts'

/** Sends a delivery again; one that waits is tried now. */
export function Redeliver({ delivery }: { delivery: DeliveryDetail }) {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const redeliver = useMutation(
    useTRPC().webhooks.deliveries.redeliver.mutationOptions({
      onSuccess: async () => {
        toast(t('redeliver.done'))
        await changed()
      },
      onError: () => toast(t('failed')),
    }),
  )
  const { id, status } = delivery
  return (
    <Button
      size="sm"
      variant={status === 'dead' ? 'solid' : 'outline'}
      pending={redeliver.isPending}
      onClick={() => redeliver.mutate({ id })}
    >
      {status === 'waiting' ? t('redeliver.now') : t('redeliver.open')}
    </Button>
  )
}
