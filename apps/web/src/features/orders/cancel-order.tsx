'use client'

import { Button } from '@firstcome/ui/button'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { formatWon } from '@firstcome/ui/format-won'
import { toast } from '@firstcome/ui/toast'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import type { Order } from '@/trpc/outputs.ts'
import { answerOf } from './answer-of.ts'
import { ChangeRefused } from './change-refused.tsx'
import { RefundFigures } from './refund-figures.tsx'
import { useAfterChange } from './use-after-change.ts'
import { useCancelOrder } from './use-cancel-order.ts'
import { useOnRefusal } from './use-on-refusal.ts'

export interface CancelOrderProps {
  order: Order
  /** Told of a clear no; the order is read again. */
  onRefused: (error: unknown) => void
}

/** Cancels a whole order, after its figures have been seen. */
export function CancelOrder({ order, onRefused }: CancelOrderProps) {
  const t = useTranslations('orders.cancel')
  const trpc = useTRPC()
  const [open, setOpen] = useState(false)
  const { show, reread } = useAfterChange()
  const cancel = useCancelOrder()
  const isPaid = order.status === 'paid'
  const preview = useQuery(
    trpc.orders.refundPreview.queryOptions({ id: order.id }, { enabled: open && isPaid }),
  )
  const refused = cancel.error ?? preview.error
  const giveUp = (error: unknown) => {
    setOpen(false)
    onRefused(error)
  }
  const settle = async () => {
    try {
      const answer = await cancel.mutateAsync({ id: order.id })
      setOpen(false)
      toast(t('done'))
      await show(answer.order)
    } catch (error) {
      if (answerOf(error) === 'no') giveUp(error)
      await reread()
    }
  }
  useOnRefusal(preview.error, (error) => {
    giveUp(error)
    void reread()
  })
  const amount = preview.data?.amount ?? 0
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        cancel.reset()
      }}
      trigger={<Button variant={isPaid ? 'quiet' : 'outline'}>{t('open')}</Button>}
      title={t('title')}
      description={t(isPaid ? 'paid' : order.coupon ? 'heldWithCoupon' : 'held')}
      labels={{
        confirm: amount > 0 ? t('actionOf', { amount: formatWon(amount) }) : t('action'),
        cancel: t('keep'),
      }}
      pending={cancel.isPending || (isPaid && preview.isPending)}
      disabled={preview.isError}
      onConfirm={settle}
    >
      {preview.data && <RefundFigures preview={preview.data} order={order} whole />}
      {refused && <ChangeRefused error={refused} />}
    </ConfirmDialog>
  )
}
