'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { DeliveryTabs } from '../delivery/delivery-tabs.tsx'
import { Replays } from '../replay/replays.tsx'
import { EndpointActions } from './endpoint-actions.tsx'
import { EndpointHealth } from './endpoint-health.tsx'
import { EndpointStatus } from './endpoint-status.tsx'
import { HealthNotice } from './health-notice.tsx'

const LIVE_MS = 5_000

/** One endpoint: how it is doing, what was sent there, and what can be done about it. */
export function EndpointView({ id }: { id: string }) {
  const t = useTranslations('webhooks')
  const { data, error, refetch } = useQuery(
    useTRPC().webhooks.endpoints.byId.queryOptions({ id }, { refetchInterval: LIVE_MS }),
  )
  const back = { href: '/webhooks', label: t('title') }
  if (!data)
    return (
      <Page title={t('columns.endpoint')} back={back}>
        {error ? <LoadFailed error={error} onRetry={refetch} /> : <Skeleton className="h-96 w-full" />}
      </Page>
    )
  return (
    <Page
      title={data.name}
      back={back}
      beside={<EndpointStatus endpoint={data} />}
      actions={<EndpointActions endpoint={data} />}
    >
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 content-start gap-6">
          <p className="font-mono text-sm break-all text-muted">{data.url}</p>
          <HealthNotice endpoint={data} />
          <DeliveryTabs endpoint={data} />
        </div>
        <div className="grid content-start gap-8">
          <EndpointHealth endpoint={data} />
          <Replays endpoint={data} />
        </div>
      </div>
    </Page>
  )
}
