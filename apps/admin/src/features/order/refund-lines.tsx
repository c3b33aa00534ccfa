'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { QuantityStepper } from '@firstcome/ui/quantity-stepper'
import { useTranslations } from 'next-intl'
import type { DeskOrder } from './use-order.ts'
import type { Pieces } from './use-refund.ts'

export interface RefundLinesProps {
  order: DeskOrder
  pieces: Pieces
  onChange: (pieces: Pieces) => void
}

/** How many pieces of each line are refunded; lines of which nothing is left stay out. */
export function RefundLines({ order, pieces, onChange }: RefundLinesProps) {
  const t = useTranslations('order.refund')
  const choosable = order.lines.filter(({ quantity, refundedQuantity }) => refundedQuantity < quantity)
  const all = Object.fromEntries(
    choosable.map(({ id, quantity, refundedQuantity }) => [id, quantity - refundedQuantity]),
  )
  return (
    <div className="grid gap-2 text-sm">
      <div className="flex items-center justify-between gap-4">
        <h3 className="font-semibold">{t('pieces')}</h3>
        <Button size="sm" variant="quiet" onClick={() => onChange(all)}>
          {t('all')}
        </Button>
      </div>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {choosable.map(({ id, name, options, paid, quantity, refundedQuantity }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-3">
            <div className="grid min-w-0 gap-0.5">
              <span className="truncate font-medium">{name}</span>
              <span className="text-muted">
                {Object.values(options).join(' · ')} · {t('left', { count: quantity - refundedQuantity })} ·{' '}
                {formatWon(Math.floor(paid / quantity))}
              </span>
            </div>
            <QuantityStepper
              value={pieces[id] ?? 0}
              min={0}
              max={quantity - refundedQuantity}
              onChange={(value) => onChange({ ...pieces, [id]: value })}
              labels={{ group: t('of', { name }), fewer: t('fewer', { name }), more: t('more', { name }) }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
