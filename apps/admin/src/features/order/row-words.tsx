'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { RowBehind } from './fold-timeline.ts'

const signed = (figure: number, format: (figure: number) => string) =>
  `${figure < 0 ? '−' : '+'}${format(Math.abs(figure))}`

/** A row of stock or of the wallet: by how much it moved, and where it stood then. */
export function RowWords({ row }: { row: RowBehind }) {
  const t = useTranslations('order.timeline')
  const isStock = row.kind === 'stock'
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_7.5rem] items-baseline gap-4">
      <span className="min-w-0 break-words">
        {isStock ? (
          <>
            {t(`movement.${row.movement}`)} <span className="text-muted">{row.sku}</span>
          </>
        ) : (
          t(`wallet.${row.entry}`)
        )}
      </span>
      <span>{isStock ? signed(row.delta, String) : signed(row.amount, formatWon)}</span>
      <span className="text-right text-muted">
        {isStock
          ? t('stockAfter', { count: row.stockAfter })
          : t('balanceAfter', { amount: formatWon(row.balanceAfter) })}
      </span>
    </li>
  )
}
