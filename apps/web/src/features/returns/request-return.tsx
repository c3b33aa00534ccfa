'use client'

import { Button } from '@firstcome/ui/button'
import { Sheet } from '@firstcome/ui/sheet'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Choosable } from '@/features/orders/use-pieces.ts'
import { ReturnPieces } from './return-pieces.tsx'

export interface RequestReturnProps {
  orderId: string
  choosable: readonly Choosable[]
  onRefused: (error: unknown) => void
}

/** The way to give back pieces that have been shipped. */
export function RequestReturn({ orderId, choosable, onRefused }: RequestReturnProps) {
  const t = useTranslations('returns.request')
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
      <ReturnPieces
        orderId={orderId}
        choosable={choosable}
        onDone={() => setOpen(false)}
        onRefused={refused}
      />
    </Sheet>
  )
}
