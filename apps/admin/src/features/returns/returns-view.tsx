'use client'

import { returnStatusSchema } from '@firstcome/client/admin'
import { Drawer } from '@firstcome/ui/drawer'
import { Tabs } from '@firstcome/ui/tabs'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { useDrawer } from '@/address/use-drawer.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { NoReturns } from './no-returns.tsx'
import { ReturnDetail } from './return-detail.tsx'
import { useReturnColumns } from './use-return-columns.tsx'

const LIVE_MS = 15_000

/** What shoppers want to give back: those that wait first, each decided in a drawer beside the list. */
export function ReturnsView() {
  const t = useTranslations('returns')
  const trpc = useTRPC()
  const locale = useLocale() === 'en' ? 'en' : 'ko'
  const { read, hrefWith } = useAddress()
  const drawer = useDrawer()
  const view =
    read('status') === 'all' ? 'all' : (returnStatusSchema.safeParse(read('status')).data ?? 'requested')
  const status = view === 'all' ? undefined : view
  const list = useQuery(
    trpc.returns.list.queryOptions(
      { status, cursor: read('cursor'), locale },
      { placeholderData: keepPreviousData, refetchInterval: LIVE_MS },
    ),
  )
  return (
    <Page title={t('title')}>
      <Tabs
        label={t('views.label')}
        className="mb-4"
        current={view}
        tabs={(['requested', 'approved', 'rejected', 'all'] as const).map((key) => ({
          key,
          label: t(`views.${key}`),
          href: hrefWith({ status: key === 'requested' ? null : key, show: null }),
        }))}
      />
      <ListTable
        list={list}
        caption={t('title')}
        columns={useReturnColumns({ mixed: view === 'all' })}
        rowKey={({ id }) => id}
        rowHref={({ id }) => drawer.hrefFor(id)}
        keepScroll
        empty={<NoReturns isWaiting={view === 'requested'} />}
      />
      <Drawer {...drawer.panel} title={t('detail.title')} closeLabel={t('close')}>
        {drawer.id && <ReturnDetail id={drawer.id} />}
      </Drawer>
    </Page>
  )
}
