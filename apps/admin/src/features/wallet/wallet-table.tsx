'use client'

import { DataTable } from '@firstcome/ui/data-table'
import type { Column } from '@firstcome/ui/data-table-types'
import { EmptyState } from '@firstcome/ui/empty-state'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { useDayName } from '@/features/range/use-day-name.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { changesOf } from './changes-of.ts'
import { formatChange } from './format-change.ts'

type Row = Outputs['wallet']['report']['rows'][number]

/** The same period by period, the latest first; those in which nothing moved go without saying. */
export function WalletTable({ report }: { report: Outputs['wallet']['report'] }) {
  const t = useTranslations('wallet')
  const dayName = useDayName()
  const change = (key: keyof ReturnType<typeof changesOf>): Column<Row> => ({
    key,
    header: t(`columns.${key}`),
    align: 'end',
    cell: (row) => {
      const amount = changesOf(row)[key]
      return amount === 0 ? <span className="text-quiet">–</span> : formatChange(amount)
    },
    below: (row) => {
      const amount = changesOf(row)[key]
      return amount !== 0 && `${t(`columns.${key}`)} ${formatChange(amount)}`
    },
  })
  const columns: Column<Row>[] = [
    { key: 'period', header: t(`columns.${report.by}`), cell: ({ period }) => dayName(period) },
    change('charged'),
    change('spent'),
    change('refunded'),
    change('adjusted'),
    {
      key: 'outstanding',
      header: t('columns.outstanding'),
      align: 'end',
      cell: ({ outstanding }) => formatWon(outstanding),
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={report.rows
        .toReversed()
        .filter((row) => Object.values(changesOf(row)).some((amount) => amount !== 0))}
      rowKey={({ period }) => period}
      empty={<EmptyState title={t('empty')} />}
    />
  )
}
