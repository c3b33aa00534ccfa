'use client'

import { Button } from '@firstcome/ui/button'
import { Drawer } from '@firstcome/ui/drawer'
import { Notice } from '@firstcome/ui/notice'
import { TextField } from '@firstcome/ui/text-field'
import { toast } from '@firstcome/ui/toast'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { carriers } from './carriers.ts'
import { ShipLineFields } from './ship-line-fields.tsx'
import { pasteInto, type ShipLine } from './ship-sheet.ts'
import type { OrderRow } from './use-order-columns.tsx'
import { useShipMany } from './use-ship-many.ts'

export interface ShipDrawerProps {
  orders: readonly OrderRow[]
  /** How many of those that were selected cannot be shipped. */
  left: number
  onShipped: (ids: readonly string[]) => void
  onClose: () => void
}

/** Hands the selected orders to a carrier: one for all or one each, tracking numbers typed or pasted as a column. */
export function ShipDrawer({ orders, left, onShipped, onClose }: ShipDrawerProps) {
  const t = useTranslations('orders.ship')
  const [lines, setLines] = useState<ShipLine[]>(() =>
    orders.map(({ id }) => ({ id, carrier: carriers[0] ?? '', trackingNumber: '' })),
  )
  const ship = useShipMany(({ shipped }) => {
    if (shipped.length > 0) toast(t('done', { count: shipped.length }))
    onShipped(shipped)
    const rest = lines.filter(({ id }) => !shipped.includes(id))
    setLines(rest)
    if (rest.length === 0) onClose()
  })
  const refused = ship.data?.refused
  const ready = lines.filter(({ carrier, trackingNumber }) => carrier.trim() && trackingNumber.trim())
  const change = (id: string, part: Partial<ShipLine>) =>
    setLines((lines) => lines.map((line) => (line.id === id ? { ...line, ...part } : line)))
  const byId = new Map(orders.map((order) => [order.id, order]))
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        <div className="grid gap-3">
          {ship.error && <Notice tone="signal">{t('failed')}</Notice>}
          <div className="flex items-center justify-between gap-4">
            <p className="text-sm text-muted">
              {ready.length > 0 ? t('effect', { count: ready.length }) : t('effectNone')}
            </p>
            <Button
              variant="signal"
              pending={ship.isPending}
              disabled={ready.length === 0}
              onClick={() => ship.mutate(ready.map(trimmed))}
            >
              {ready.length > 0 ? t('confirm', { count: ready.length }) : t('confirmNone')}
            </Button>
          </div>
        </div>
      }
    >
      <div className="grid gap-5">
        {left > 0 && <Notice>{t('left', { count: left })}</Notice>}
        <TextField
          label={t('carrierForAll')}
          hint={t('pasteHint')}
          list="carriers"
          autoComplete="off"
          defaultValue={carriers[0]}
          maxLength={60}
          onChange={({ target }) =>
            setLines((lines) => lines.map((line) => ({ ...line, carrier: target.value })))
          }
        />
        <datalist id="carriers">
          {carriers.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ol className="grid border-t border-hairline">
          {lines.map((line, index) => (
            <ShipLineFields
              key={line.id}
              order={byId.get(line.id)}
              line={line}
              refused={refused?.get(line.id)}
              onChange={(part) => change(line.id, part)}
              onPaste={(text) => {
                const pasted = pasteInto(lines, index, text)
                if (pasted) setLines(pasted)
                return pasted !== null
              }}
            />
          ))}
        </ol>
      </div>
    </Drawer>
  )
}

const trimmed = ({ id, carrier, trackingNumber }: ShipLine) => ({
  id,
  carrier: carrier.trim(),
  trackingNumber: trackingNumber.trim(),
})
