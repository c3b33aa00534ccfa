'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Skeleton } from '@firstcome/ui/skeleton'
import { Tabs } from '@firstcome/ui/tabs'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { RangePicker } from '@/features/range/range-picker.tsx'
import { useRange } from '@/features/range/use-range.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { OutstandingChart } from './outstanding-chart.tsx'
import { WalletFigures } from './wallet-figures.tsx'
import { WalletTable } from './wallet-table.tsx'

const presets = [7, 30, 90, 365]
const otherwise = 30

/** What shoppers charged, spent and got back, and what all of them together hold. */
export function WalletView() {
  const t = useTranslations('wallet')
  const trpc = useTRPC()
  const { read, hrefWith } = useAddress()
  const range = useRange(otherwise)
  const by = read('by') === 'month' ? 'month' : 'day'
  const input = { from: range.from, to: range.to, by } as const
  const { data, error, isPlaceholderData, refetch } = useQuery(
    trpc.wallet.report.queryOptions(input, { placeholderData: keepPreviousData }),
  )
  const actions = (
    <LinkButton size="sm" variant="outline">
      <a href={`/api/exports/wallet.csv?input=${encodeURIComponent(JSON.stringify(input))}`} download>
        <Download aria-hidden size={14} />
        {t('csv')}
      </a>
    </LinkButton>
  )
  return (
    <Page title={t('title')} actions={actions}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-4">
        <Tabs
          label={t('by.label')}
          current={by}
          tabs={(['day', 'month'] as const).map((key) => ({
            key,
            href: hrefWith({ by: key }),
            label: t(`by.${key}`),
          }))}
        />
        <RangePicker presets={presets} range={range} />
      </div>
      {error && !data ? (
        <LoadFailed error={error} onRetry={refetch} />
      ) : data ? (
        <div
          aria-busy={isPlaceholderData}
          className={isPlaceholderData ? 'opacity-60 transition-opacity' : undefined}
        >
          <WalletFigures report={data} />
          <div className="my-6">
            <OutstandingChart report={data} />
          </div>
          <WalletTable report={data} />
        </div>
      ) : (
        <Skeleton className="h-96 w-full" />
      )}
    </Page>
  )
}
