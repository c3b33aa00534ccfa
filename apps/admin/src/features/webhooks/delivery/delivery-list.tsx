'use client'

import type { DeliveryStatus } from '@firstcome/client/admin'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { FilterSelect } from '@/features/list/filter-select.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { DeliveryTable } from './delivery-table.tsx'

/** What was sent to all endpoints, or to one of them. */
export function DeliveryList({ status }: { status: DeliveryStatus | undefined }) {
  const t = useTranslations('webhooks')
  const { read } = useAddress()
  const { data } = useQuery(useTRPC().webhooks.endpoints.list.queryOptions())
  return (
    <>
      <FilterBar params={['endpoint', 'subject']}>
        <FilterSelect
          param="endpoint"
          label={t('filters.endpoint')}
          options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      <DeliveryTable status={status} endpointId={read('endpoint')} />
    </>
  )
}
