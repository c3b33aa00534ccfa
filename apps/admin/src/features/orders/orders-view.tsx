'use client'

import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { Page } from '@/features/shell/page.tsx'
import { ExportButton } from './export-button.tsx'
import { orderFilterOf } from './order-filter.ts'
import { OrderFilters } from './order-filters.tsx'
import { OrderTable } from './order-table.tsx'
import { OrderTabs } from './order-tabs.tsx'

/** All orders of the shop: found, narrowed, shipped many at once, handed out as a file. */
export function OrdersView() {
  const t = useTranslations('orders')
  const { read } = useAddress()
  const filter = orderFilterOf(read)
  return (
    <Page title={t('title')} actions={<ExportButton filter={filter} />}>
      <OrderTabs />
      <OrderFilters />
      <OrderTable filter={filter} />
    </Page>
  )
}
