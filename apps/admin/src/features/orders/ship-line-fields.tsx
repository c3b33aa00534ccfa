'use client'

import type { ShipRefusal } from '@firstcome/client/admin'
import { useTranslations } from 'next-intl'
import { filterClass } from '@/features/list/filter-class.ts'
import type { ShipLine } from './ship-sheet.ts'
import type { OrderRow } from './use-order-columns.tsx'

export interface ShipLineFieldsProps {
  order: OrderRow | undefined
  line: ShipLine
  /** Why it was not shipped. */
  refused: ShipRefusal | undefined
  onChange: (part: Partial<ShipLine>) => void
  /** Returns whether the pasted text was taken as a column. */
  onPaste: (text: string) => boolean
}

/** One order that is to be shipped: by whom, and under which number. */
export function ShipLineFields({ order, line, refused, onChange, onPaste }: ShipLineFieldsProps) {
  const t = useTranslations('orders.ship')
  const number = order?.number ?? ''
  return (
    <li className="grid gap-1 border-b border-hairline py-2">
      <div className="grid grid-cols-2 items-center gap-2 sm:grid-cols-[minmax(0,1fr)_8rem_minmax(0,12rem)]">
        <p className="max-sm:col-span-2 min-w-0 truncate text-sm">
          <span className="font-medium tabular-nums">{number}</span>{' '}
          <span className="text-muted">
            {order?.customer.name} · {t('pieces', { count: order?.pieces ?? 0 })}
          </span>
        </p>
        <input
          aria-label={t('carrierOf', { number })}
          list="carriers"
          autoComplete="off"
          maxLength={60}
          value={line.carrier}
          onChange={({ target }) => onChange({ carrier: target.value })}
          className={`${filterClass(false)} min-w-0 text-ink`}
        />
        <input
          aria-label={t('trackingOf', { number })}
          placeholder={t('tracking')}
          autoComplete="off"
          inputMode="numeric"
          maxLength={60}
          value={line.trackingNumber}
          onChange={({ target }) => onChange({ trackingNumber: target.value })}
          onPaste={(event) => onPaste(event.clipboardData.getData('text')) && event.preventDefault()}
          className={`${filterClass(line.trackingNumber !== '')} min-w-0 text-ink tabular-nums placeholder:text-quiet`}
        />
      </div>
      {refused && (
        <p role="alert" className="text-xs text-signal">
          {t(`refused.${refused}`)}
        </p>
      )}
    </li>
  )
}
