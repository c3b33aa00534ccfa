'use client'

import { Button } from '@firstcome/ui/button'
import { EmptyState } from '@firstcome/ui/empty-state'
import { Tabs } from '@firstcome/ui/tabs'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { DeliveryList } from './delivery/delivery-list.tsx'
import { AddEndpoint } from './endpoint/add-endpoint.tsx'
import { EndpointList } from './endpoint/endpoint-list.tsx'

const VIEWS = ['endpoints', 'deliveries', 'waiting', 'dead'] as const

/** Where events go, what was sent, and what nobody tries any more. */
export function WebhooksView() {
  const t = useTranslations('webhooks')
  const { read, hrefWith } = useAddress()
  const mayEdit = useMay('owner')
  const view = VIEWS.find((each) => each === read('view')) ?? 'endpoints'
  const [isAdding, setAdding] = useState(false)
  const { data } = useQuery(useTRPC().webhooks.endpoints.list.queryOptions())
  const isEmpty = data?.items.length === 0
  const add = mayEdit && (
    <Button size="sm" onClick={() => setAdding(true)}>
      <Plus aria-hidden size={14} />
      {t('form.add')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={!isEmpty && add}>
      <Tabs
        label={t('views.label')}
        className="mb-2"
        current={view}
        tabs={VIEWS.map((key) => ({
          key,
          label: t(`views.${key}`),
          href: hrefWith({ view: key === 'endpoints' ? null : key, endpoint: null, show: null }),
        }))}
      />
      {isEmpty ? (
        <EmptyState title={t('empty.endpoints.title')} action={add}>
          {t(view === 'endpoints' ? 'empty.endpoints.body' : 'empty.endpoints.first')}
        </EmptyState>
      ) : view === 'endpoints' ? (
        <EndpointList />
      ) : (
        <DeliveryList status={view === 'deliveries' ? undefined : view} />
      )}
      <AddEndpoint open={isAdding} onOpenChange={setAdding} />
    </Page>
  )
}
