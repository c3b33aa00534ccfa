'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { DeskOrder } from './use-order.ts'
import { useRefused } from './use-refused.ts'
import { useReread } from './use-reread.ts'

/** Marks the order as arrived, which begins the days in which it may be returned. */
export function DeliverDialog({ order, onClose }: { order: DeskOrder; onClose: () => void }) {
  const t = useTranslations('order')
  const status = useTranslations('orders.status')
  const trpc = useTRPC()
  const reread = useReread()
  const refused = useRefused()
  const deliver = useMutation(
    trpc.orders.deliver.mutationOptions({
      onSuccess: () => {
        toast(t('deliver.done'))
        onClose()
      },
      onSettled: reread,
    }),
  )
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('deliver.title')}
      description={t('deliver.body')}
      effects={[{ label: t('status'), before: status(order.status), after: status('delivered') }]}
      labels={{ confirm: t('deliver.confirm'), cancel: t('close') }}
      tone="solid"
      pending={deliver.isPending}
      error={deliver.error && refused(deliver.error)}
      onConfirm={() => deliver.mutate({ id: order.id })}
    />
  )
}
