'use client'

import { campaignStateSchema } from '@firstcome/client/admin'
import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { Tabs } from '@firstcome/ui/tabs'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { ListTable } from '@/features/list/list-table.tsx'
import { SearchField } from '@/features/list/search-field.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { useCouponColumns } from './use-coupon-columns.tsx'

const liveMs = 5_000

/** All campaigns, by state and name. */
export function CouponsView() {
  const t = useTranslations('coupons')
  const trpc = useTRPC()
  const { read, hrefWith } = useAddress()
  const mayEdit = useMay('manager')
  const columns = useCouponColumns()
  const state = campaignStateSchema.safeParse(read('state')).data
  const list = useQuery(
    trpc.coupons.list.queryOptions(
      { q: read('q'), state, cursor: read('cursor') },
      { placeholderData: keepPreviousData, refetchInterval: liveMs },
    ),
  )
  const tabs = [undefined, ...campaignStateSchema.options].map((each) => ({
    key: each ?? 'all',
    href: hrefWith({ state: each ?? null }),
    label: each ? t(`states.${each}`) : t('all'),
  }))
  const isNarrowed = state !== undefined || read('q') !== undefined
  return (
    <Page title={t('title')} actions={mayEdit && <Open />}>
      <Tabs label={t('columns.state')} tabs={tabs} current={state ?? 'all'} className="mb-2" />
      <FilterBar params={['q']}>
        <SearchField label={t('search')} />
      </FilterBar>
      <ListTable
        list={list}
        caption={t('title')}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ id, state }) => (state === 'upcoming' ? `/coupons/${id}` : `/coupons/${id}/monitor`)}
        empty={
          <EmptyState
            title={isNarrowed ? t('empty.found.title') : t('empty.yet.title')}
            action={!isNarrowed && mayEdit && <Open />}
          >
            <p>{isNarrowed ? t('empty.found.body') : t('empty.yet.body')}</p>
          </EmptyState>
        }
      />
    </Page>
  )
}

function Open() {
  const t = useTranslations('coupons')
  return (
    <LinkButton size="sm">
      <Link href="/coupons/new">{t('add')}</Link>
    </LinkButton>
  )
}
