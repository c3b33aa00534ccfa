'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { TrendChart } from '@firstcome/ui/trend-chart'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type DayRange, lastDays } from '@/features/range/range-of.ts'
import { useDayName } from '@/features/range/use-day-name.ts'
import { useTRPC } from '@/trpc/context.ts'
import { type FigureKey, formatFigure } from './figures.ts'
import { liveMs } from './live.ts'

const context = 14

export interface FigureChartProps {
  range: DayRange & { days: number }
  figure: FigureKey
}

/** One figure day by day, the days before as a thin line. A single day is drawn among those that led to it. */
export function FigureChart({ range, figure }: FigureChartProps) {
  const t = useTranslations('home')
  const trpc = useTRPC()
  const dayName = useDayName()
  const { from, to } = range.days === 1 ? lastDays(range.to, context) : range
  const { data } = useQuery(
    trpc.dashboard.summary.queryOptions(
      { from, to },
      { placeholderData: keepPreviousData, refetchInterval: liveMs },
    ),
  )
  if (!data) return <Skeleton className="h-80 w-full" />
  return (
    <TrendChart
      title={t(`figures.${figure}`)}
      shape={figure === 'orders' ? 'bars' : 'line'}
      points={data[figure].byDay.map(({ day, now, before }) => ({
        label: dayName(day),
        value: now,
        previous: before,
      }))}
      format={(value) => formatFigure(figure, value)}
      series={{ current: t('chart.now'), previous: t('chart.before') }}
      labels={{ table: t('chart.table'), at: t('chart.day'), none: t('chart.none') }}
    />
  )
}
