'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { toast } from '@firstcome/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { carriers } from '@/features/orders/carriers.ts'
import { useTRPC } from '@/trpc/context.ts'
import { isWhole, ShipmentFields } from './shipment-fields.tsx'
import type { DeskOrder } from './use-order.ts'
import { useRefused } from './use-refused.ts'
import { useReread } from './use-reread.ts'

/** Hands the order to a carrier; the customer is told. */
export function ShipDialog({ order, onClose }: { order: DeskOrder; onClose: () => void }) {
  const t = useTranslations('order')
  const trpc = useTRPC()
  const reread = useReread()
  const refused = useRefused()
  const [shipment, setShipment] = useState({ carrier: carriers[0] ?? '', trackingNumber: '' })
  const ship = useMutation(
    trpc.orders.ship.mutationOptions({
      onSuccess: () => {
        toast(t('ship.done'))
        onClose()
      },
      onSettled: reread,
    }),
  )
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('ship.title', { number: order.number })}
      description={t('ship.body')}
      labels={{ confirm: t('ship.confirm'), cancel: t('close') }}
      tone="solid"
      pending={ship.isPending}
      disabled={!isWhole(shipment)}
      error={ship.error && refused(ship.error)}
      onConfirm={() => ship.mutate({ id: order.id, ...shipment })}
    >
      <ShipmentFields value={shipment} onChange={setShipment} />
    </ConfirmDialog>
  )
}
