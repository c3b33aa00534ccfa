'use client'

import { Button } from '@firstcome/ui/button'
import { Sheet } from '@firstcome/ui/sheet'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Order } from '@/trpc/outputs.ts'
import { RefundPieces } from './refund-pieces.tsx'

export interface RefundOrderProps {
  order: Order
  onRefused: (error: unknown) => void
}

/** The way to refund some pieces or all of an order that has not been shipped. */
export function RefundOrder({ order, onRefused }: RefundOrderProps) {
  const t = useTranslations('orders.refund')
  const [open, setOpen] = useState(false)
  const refused = (error: unknown) => {
    setOpen(false)
    onRefused(error)
  }
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      side="bottom"
      title={t('title')}
      closeLabel={t('close')}
      trigger={<Button variant="outline">{t('open')}</Button>}
    >
      <p className="mb-5 text-sm text-muted">{t('lead')}</p>
      <RefundPieces order={order} onDone={() => setOpen(false)} onRefused={refused} />
    </Sheet>
  )
}
