'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { isWhole, ShipmentFields } from './shipment-fields.tsx'
import type { DeskOrder } from './use-order.ts'
import { useRefused } from './use-refused.ts'
import { useReread } from './use-reread.ts'

export interface TrackingDialogProps {
  order: DeskOrder
  tracking: { carrier: string; number: string }
  onClose: () => void
}

/** Corrects how an order is carried. When it changed meanwhile, what it says now stands above what was typed. */
export function TrackingDialog({ order, tracking, onClose }: TrackingDialogProps) {
  const t = useTranslations('order')
  const trpc = useTRPC()
  const reread = useReread()
  const refused = useRefused()
  const [shipment, setShipment] = useState({ carrier: tracking.carrier, trackingNumber: tracking.number })
  const [opened] = useState(tracking)
  const edit = useMutation(
    trpc.orders.editTracking.mutationOptions({
      onSuccess: () => {
        toast(t('tracking.done'))
        onClose()
      },
      onSettled: reread,
    }),
  )
  const isStale = opened.carrier !== tracking.carrier || opened.number !== tracking.number
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('tracking.edit')}
      description={t('tracking.body')}
      effects={
        isStale ? [{ label: t('tracking.now'), after: `${tracking.carrier} ${tracking.number}` }] : undefined
      }
      labels={{ confirm: t(isStale ? 'tracking.anyway' : 'tracking.save'), cancel: t('close') }}
      tone="solid"
      pending={edit.isPending}
      disabled={!isWhole(shipment)}
      error={edit.error && refused(edit.error)}
      onConfirm={() => edit.mutate({ id: order.id, ...shipment, version: order.version })}
    >
      <ShipmentFields value={shipment} onChange={setShipment} />
    </ConfirmDialog>
  )
}
