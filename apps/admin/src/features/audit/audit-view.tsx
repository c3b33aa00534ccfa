'use client'

import { Drawer } from '@firstcome/ui/drawer'
import { EmptyState } from '@firstcome/ui/empty-state'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { useDrawer } from '@/address/use-drawer.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { AuditFilters, filterParams } from './audit-filters.tsx'
import { EntryDetails } from './entry-details.tsx'
import { readFilter } from './read-filter.ts'
import { useActWords } from './use-act-words.ts'
import { useColumns } from './use-columns.tsx'

/** Who did what at the desk, the newest first. */
export function AuditView() {
  const t = useTranslations('audit')
  const trpc = useTRPC()
  const { read } = useAddress()
  const drawer = useDrawer()
  const inWords = useActWords()
  const list = useQuery(
    trpc.audit.list.queryOptions(
      { ...readFilter(read), cursor: read('cursor') },
      { placeholderData: keepPreviousData },
    ),
  )
  const shown = list.data?.items.find(({ id }) => id === drawer.id)
  const empty = filterParams.some((param) => read(param)) ? 'none' : 'empty'
  return (
    <Page title={t('title')}>
      <AuditFilters />
      <ListTable
        list={list}
        caption={t('title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        rowHref={({ id }) => drawer.hrefFor(id)}
        keepScroll
        empty={<EmptyState title={t(`${empty}.title`)}>{t(`${empty}.body`)}</EmptyState>}
      />
      <Drawer
        {...drawer.panel}
        open={shown !== undefined}
        title={shown ? inWords(shown.action) : t('title')}
        closeLabel={t('close')}
      >
        {shown && <EntryDetails entry={shown} />}
      </Drawer>
    </Page>
  )
}
