'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'

const liveMs = 5_000

/** What became of the coupons, and what they brought. */
export function StatsPart({ id }: { id: string }) {
  const t = useTranslations('coupons.stats')
  const trpc = useTRPC()
  const locale = useLocale()
  const { data } = useQuery(trpc.coupons.stats.queryOptions({ id }, { refetchInterval: liveMs }))
  const count = (figure: number) => t('count', { count: figure })
  const share = (part: number, whole: number) =>
    whole > 0
      ? ` · ${(part / whole).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })}`
      : ''
  return (
    <Section title={t('title')}>
      {!data && <Skeleton className="h-32 w-full" />}
      {data && (
        <div className="grid items-start gap-x-10 gap-y-2 lg:grid-cols-2">
          <Figures>
            <Figure label={t('issued')}>{count(data.issued)}</Figure>
            <Figure label={t('used')}>
              {count(data.used)}
              <span className="text-muted">{share(data.used, data.issued)}</span>
            </Figure>
            <Figure label={t('held')}>{count(data.held)}</Figure>
            <Figure label={t('expired')}>
              {data.expired === null
                ? t.rich('running', { when: () => <When time={data.lastExpiry} /> })
                : count(data.expired)}
            </Figure>
          </Figures>
          <Figures>
            <Figure label={t('discount')}>{formatWon(data.discount)}</Figure>
            <Figure label={t('sales')}>{formatWon(data.sales)}</Figure>
            <Figure label={t('perWon')}>
              {data.discount > 0 ? formatWon(Math.round(data.sales / data.discount)) : '–'}
            </Figure>
          </Figures>
        </div>
      )}
    </Section>
  )
}
