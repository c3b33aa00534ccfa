'use client'

import { Button } from '@firstcome/ui/button'
import { Sheet } from '@firstcome/ui/sheet'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'

type Props = {
  /** Whose words it speaks. */
  of: 'orders.refund' | 'returns.request'
  /** The button is not what most people come for now. */
  quiet?: boolean
  /** Told of a clear no, once the sheet is away. */
  onRefused: (error: unknown) => void
  /** What is done in the sheet; it tells when it is done, and when it was refused. */
  children: (told: { onDone: () => void; onRefused: (error: unknown) => void }) => ReactNode
}

/** The way to an act on an order that the shop may refuse: a button, and the sheet in which it is done. */
export function ActSheet({ of, quiet = false, onRefused, children }: Props) {
  const t = useTranslations(of)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const refused = (error: unknown) => {
    close()
    onRefused(error)
  }
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      side="bottom"
      title={t('title')}
      closeLabel={t('close')}
      trigger={<Button variant={quiet ? 'quiet' : 'outline'}>{t('open')}</Button>}
    >
      <div className="flex min-h-full flex-col">
        <p className="mb-5 text-sm text-muted">{t('lead')}</p>
        {children({ onDone: close, onRefused: refused })}
      </div>
    </Sheet>
  )
}
