'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { RangePicker } from '@/features/range/range-picker.tsx'
import { useRange } from '@/features/range/use-range.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { FigureChart } from './figure-chart.tsx'
import { FigureTabs } from './figure-tabs.tsx'
import { figureKeys } from './figures.ts'
import { HomeParts } from './home-parts.tsx'
import { liveMs } from './live.ts'
import { Section } from './section.tsx'
import { TodoList } from './todo-list.tsx'

const presets = [1, 7, 30, 90]
const otherwise = 7

/** The shop at a glance: figures of some days against those before, and what needs somebody now. It follows the shop by itself. */
export function HomeView() {
  const t = useTranslations('home')
  const trpc = useTRPC()
  const { read } = useAddress()
  const range = useRange(otherwise)
  const figure = figureKeys.find((key) => key === read('figure')) ?? 'sales'
  const { data, error, isPlaceholderData, refetch } = useQuery(
    trpc.dashboard.summary.queryOptions(
      { from: range.from, to: range.to },
      { placeholderData: keepPreviousData, refetchInterval: liveMs },
    ),
  )
  return (
    <Page title={t('title')} actions={<RangePicker presets={presets} range={range} />}>
      {error && !data ? (
        <LoadFailed error={error} onRetry={refetch} />
      ) : (
        <div
          aria-busy={isPlaceholderData}
          className={isPlaceholderData ? 'opacity-60 transition-opacity' : undefined}
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="xl:col-start-2 xl:row-start-2">
              <Section title={t('todo.title')}>
                {data ? <TodoList todo={data.todo} /> : <Skeleton className="h-44 w-full" />}
              </Section>
            </div>
            <div className="xl:col-span-2 xl:row-start-1">
              <FigureTabs summary={data} shown={figure} />
            </div>
            <div className="min-w-0 xl:row-start-2">
              <FigureChart range={range} figure={figure} />
            </div>
          </div>
          <HomeParts summary={data} />
        </div>
      )}
    </Page>
  )
}
