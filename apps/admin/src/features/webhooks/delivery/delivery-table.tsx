'use client'

import type { DeliveryStatus } from '@firstcome/client/admin'
import { Drawer } from '@firstcome/ui/drawer'
import { EmptyState } from '@firstcome/ui/empty-state'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { useDrawer } from '@/address/use-drawer.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { DeliveryDetails } from './delivery-details.tsx'
import { useDeliveryColumns } from './use-delivery-columns.tsx'

export interface DeliveryTableProps {
  status: DeliveryStatus | undefined
  endpointId: string | undefined
  /** Whether the page is that of the endpoint. */
  ofOneEndpoint?: boolean
}

const LIVE_MS = 5_000

/** What was or is sent, the newest first, each looked at in a drawer beside the list. */
export function DeliveryTable({ status, endpointId, ofOneEndpoint = false }: DeliveryTableProps) {
  const t = useTranslations('webhooks')
  const { read } = useAddress()
  const drawer = useDrawer()
  const subjectId = read('subject')
  const list = useQuery(
    useTRPC().webhooks.deliveries.list.queryOptions(
      { status, endpointId, subjectId, cursor: read('cursor') },
      { placeholderData: keepPreviousData, refetchInterval: LIVE_MS },
    ),
  )
  const isNarrowed = subjectId !== undefined || (endpointId !== undefined && !ofOneEndpoint)
  const empty = isNarrowed || status === 'delivered' ? 'found' : (status ?? 'deliveries')
  return (
    <>
      <ListTable
        list={list}
        caption={t('views.deliveries')}
        columns={useDeliveryColumns(ofOneEndpoint)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => drawer.hrefFor(id)}
        keepScroll
        empty={<EmptyState title={t(`empty.${empty}.title`)}>{t(`empty.${empty}.body`)}</EmptyState>}
      />
      <Drawer {...drawer.panel} title={t('delivery.title')} closeLabel={t('close')}>
        {drawer.id && <DeliveryDetails key={drawer.id} id={drawer.id} />}
      </Drawer>
    </>
  )
}
