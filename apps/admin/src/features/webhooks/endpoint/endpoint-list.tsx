'use client'

import { DataTable } from '@firstcome/ui/data-table'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { useEndpointColumns } from './use-endpoint-columns.tsx'

const LIVE_MS = 5_000

/** Every endpoint, and how it is doing. */
export function EndpointList() {
  const t = useTranslations('webhooks')
  const columns = useEndpointColumns()
  const { data, error, refetch } = useQuery(
    useTRPC().webhooks.endpoints.list.queryOptions(undefined, { refetchInterval: LIVE_MS }),
  )
  if (error && !data) return <LoadFailed error={error} onRetry={refetch} />
  return (
    <DataTable
      caption={t('views.endpoints')}
      columns={columns}
      rows={data?.items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/webhooks/${id}`}
      empty={null}
    />
  )
}
