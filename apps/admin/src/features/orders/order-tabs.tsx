'use client'

import { Tabs } from '@firstcome/ui/tabs'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { withParams } from '@/address/with-params.ts'
import { SavedViews } from '@/features/list/saved-views.tsx'
import { useTRPC } from '@/trpc/context.ts'

const views: Record<'all' | 'toShip' | 'unpaid' | 'refunded', string> = {
  all: '',
  toShip: 'status=paid&refund=left',
  unpaid: 'status=pending_payment',
  refunded: 'refund=some',
}

const same = (query: string, other: string) => sorted(query) === sorted(other)

function sorted(query: string): string {
  const params = new URLSearchParams(query)
  params.sort()
  return params.toString()
}

/** The views that everyone has, and those that who sits here has kept. */
export function OrderTabs() {
  const t = useTranslations('orders.views')
  const trpc = useTRPC()
  const { here } = useAddress()
  const kept = useQuery(trpc.views.list.queryOptions({ list: 'orders' })).data?.items ?? []
  const [path = '', query = ''] = withParams(here, { cursor: null }).split('?')
  const tabs = [
    ...(['all', 'toShip', 'unpaid', 'refunded'] as const).map((key) => ({
      key,
      label: t(key),
      query: views[key],
    })),
    ...kept.map(({ id, name, query }) => ({ key: id, label: name, query })),
  ]
  const current = tabs.find((tab) => same(tab.query, query))
  return (
    <div className="mb-2 flex items-center gap-4">
      <Tabs
        label={t('label')}
        className="min-w-0 flex-1"
        current={current?.key ?? ''}
        tabs={tabs.map(({ key, label, query }) => ({ key, label, href: query ? `${path}?${query}` : path }))}
      />
      <SavedViews list="orders" />
    </div>
  )
}
