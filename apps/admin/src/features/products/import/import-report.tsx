'use client'

import { DataTable } from '@firstcome/ui/data-table'
import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Outputs } from '@/trpc/outputs.ts'

type Report = Outputs['products']['importCsv']
type Problem = Report['problems'][number]

const CODES = [
  'required',
  'invalid',
  'duplicate',
  'taken',
  'unknown',
  'unknown_column',
  'missing_column',
  'differs',
  'too_many',
  'needs_pictures',
  'not_above_price',
  'not_after_start',
  'without_start',
  'not_a_combination',
] as const

/** What a sheet would do, or every cell that keeps it from doing anything. */
export function ImportReport({ report, action }: { report: Report; action: ReactNode }) {
  const t = useTranslations('products.import')
  const { rows, created, updated, problems } = report
  if (problems.length === 0)
    return (
      <section aria-label={t('would')} className="grid max-w-sm gap-4">
        <Figures>
          <Figure label={t('rows')}>{rows}</Figure>
          <Figure label={t('created')}>{created}</Figure>
          <Figure label={t('updated')}>{updated}</Figure>
        </Figures>
        <div>{action}</div>
      </section>
    )
  const words = ({ code }: Problem) => t(`codes.${CODES.find((known) => known === code) ?? 'invalid'}`)
  return (
    <section aria-label={t('problems', { count: problems.length })} className="grid gap-3">
      <h2 className="text-base font-semibold">{t('problems', { count: problems.length })}</h2>
      <p className="text-sm text-muted">{t('nothingWritten')}</p>
      <DataTable
        caption={t('problems', { count: problems.length })}
        rows={problems}
        rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
        columns={[
          { key: 'row', header: t('row'), cell: ({ row }) => row },
          { key: 'column', header: t('column'), cell: ({ column }) => <code>{column}</code> },
          { key: 'value', header: t('value'), cell: ({ value }) => value || '–', wraps: true },
          { key: 'problem', header: t('problem'), cell: words, wraps: true },
        ]}
        empty={null}
      />
    </section>
  )
}
