'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { CampaignStatus } from '../campaign-status.tsx'
import { ClaimCharts } from './claim-charts.tsx'
import { LeftNow } from './left-now.tsx'
import { PauseButton } from './pause-button.tsx'
import { StatsPart } from './stats-part.tsx'

const liveMs = 1_000
const overMs = 10_000

/** A drop while it runs, second by second, and what its coupons have done since. */
export function MonitorView({ id }: { id: string }) {
  const t = useTranslations('coupons')
  const trpc = useTRPC()
  const locale = useLocale()
  const mayEdit = useMay('manager')
  const coupon = useQuery(trpc.coupons.byId.queryOptions({ id }))
  const monitor = useQuery(
    trpc.coupons.monitor.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data?.state === 'ended' ? overMs : liveMs) },
    ),
  )
  const error = monitor.data ? null : monitor.error
  return (
    <Page
      title={coupon.data?.name[locale] ?? t('monitor.title')}
      back={{ href: '/coupons', label: t('title') }}
      beside={monitor.data && <CampaignStatus campaign={monitor.data} />}
      actions={
        <>
          <LinkButton size="sm" variant="outline">
            <Link href={`/coupons/${id}`}>{mayEdit ? t('monitor.edit') : t('monitor.terms')}</Link>
          </LinkButton>
          {mayEdit && monitor.data && monitor.data.state !== 'ended' && (
            <PauseButton id={id} monitor={monitor.data} />
          )}
        </>
      }
    >
      {error && <LoadFailed error={error} onRetry={monitor.refetch} />}
      {!monitor.data && !error && <Skeleton className="h-96 w-full" />}
      {monitor.data && (
        <div className="grid gap-10">
          <LeftNow monitor={monitor.data} />
          <ClaimCharts monitor={monitor.data} />
          <StatsPart id={id} />
        </div>
      )}
    </Page>
  )
}
