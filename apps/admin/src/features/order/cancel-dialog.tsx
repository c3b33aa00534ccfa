'use client'

import { ConfirmDialog, type Effect } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { ReasonField } from './reason-field.tsx'
import type { DeskOrder } from './use-order.ts'
import { useRefundEffects } from './use-refund-effects.ts'
import { useRefused } from './use-refused.ts'
import { useReread } from './use-reread.ts'

export interface CancelDialogProps {
  order: DeskOrder
  intention: { key: string; renew: () => void }
  onClose: () => void
}

/** Cancels an order that has not been shipped, once it is seen what returns. */
export function CancelDialog({ order, intention, onClose }: CancelDialogProps) {
  const t = useTranslations('order')
  const trpc = useTRPC()
  const reread = useReread()
  const refused = useRefused()
  const effectsOf = useRefundEffects()
  const [reason, setReason] = useState('')
  const isHeld = order.status === 'pending_payment'
  const preview = useQuery(trpc.orders.refundPreview.queryOptions({ id: order.id }, { enabled: !isHeld }))
  const cancel = useMutation(
    trpc.orders.cancel.mutationOptions({
      onSuccess: () => {
        intention.renew()
        toast(t('cancel.done'))
        onClose()
      },
      onError: (error) => {
        if (refusalOf(error)?.reason === 'IDEMPOTENCY_MISMATCH') intention.renew()
      },
      onSettled: reread,
    }),
  )
  const count = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const ofHeld: Effect[] = [
    { label: t('effects.stock'), after: t('effects.restock', { count }) },
    { label: t('effects.amount'), after: t('cancel.unpaid') },
  ]
  const effects = preview.data ? effectsOf(preview.data, true, order) : null
  const error = cancel.error ?? preview.error
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('cancel.title', { number: order.number })}
      description={t('cancel.body')}
      effects={isHeld ? ofHeld : effects}
      labels={{ confirm: t('cancel.confirm'), cancel: t('close') }}
      pending={cancel.isPending}
      disabled={reason.trim() === ''}
      error={error && refused(error)}
      onConfirm={() => cancel.mutate({ id: order.id, reason, idempotencyKey: intention.key })}
    >
      <ReasonField label={t('reason')} hint={t('cancel.reasonHint')} value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}
