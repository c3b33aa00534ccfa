'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'
import { changesOf } from './changes-of.ts'
import { formatChange } from './format-change.ts'

/** From what was held before the range to what was held at its end, as a sum that one can read. */
export function WalletFigures({ report }: { report: Outputs['wallet']['report'] }) {
  const t = useTranslations('wallet.figures')
  const { opening, closing, totals } = report
  const { charged, spent, refunded, adjusted } = changesOf(totals)
  const figures = [
    { key: 'opening', amount: opening },
    { key: 'charged', amount: charged },
    { key: 'spent', amount: spent },
    { key: 'refunded', amount: refunded },
    { key: 'adjusted', amount: adjusted },
    { key: 'closing', amount: closing },
  ] as const
  return (
    <dl className="grid grid-cols-2 border-t border-l border-hairline sm:grid-cols-3 xl:grid-cols-6">
      {figures.map(({ key, amount }) => (
        <div key={key} className="grid content-start gap-1 border-r border-b border-hairline px-4 py-3">
          <dt className={key === 'closing' ? 'text-sm font-semibold' : 'text-sm text-muted'}>{t(key)}</dt>
          <dd className="text-lg font-semibold tracking-tight tabular-nums">
            {key === 'opening' || key === 'closing' ? formatWon(amount) : formatChange(amount)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
