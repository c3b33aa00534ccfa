'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { TrendChart } from '@firstcome/ui/trend-chart'
import { useTranslations } from 'next-intl'
import { useDayName } from '@/features/range/use-day-name.ts'
import type { Outputs } from '@/trpc/outputs.ts'

/** What all shoppers together held at the end of each period. */
export function OutstandingChart({ report }: { report: Outputs['wallet']['report'] }) {
  const t = useTranslations('wallet.chart')
  const dayName = useDayName()
  return (
    <TrendChart
      title={t('title')}
      shape={report.by === 'month' ? 'bars' : 'line'}
      points={report.rows.map(({ period, outstanding }) => ({ label: dayName(period), value: outstanding }))}
      format={formatWon}
      series={{ current: t('outstanding') }}
      labels={{ table: t('table'), at: t(report.by), none: t('none') }}
    />
  )
}
