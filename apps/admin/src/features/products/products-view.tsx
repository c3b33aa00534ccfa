'use client'

import { deskProductSortSchema, productStatusSchema } from '@firstcome/client/admin'
import { EmptyState } from '@firstcome/ui/empty-state'
import { LinkButton } from '@firstcome/ui/link-button'
import { Tabs } from '@firstcome/ui/tabs'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { SavedViews } from '@/features/list/saved-views.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { BulkActions } from './bulk-actions.tsx'
import { ProductFilters } from './product-filters.tsx'
import { useProductColumns } from './use-product-columns.tsx'

const FILTERS = ['q', 'status', 'category', 'stock', 'drop']

/** All products: narrowed by the address, many at once published or archived. */
export function ProductsView() {
  const t = useTranslations('products')
  const locale = useLocale()
  const { read, hrefWith } = useAddress()
  const mayEdit = useMay('manager')
  const list = useProducts()
  const columns = useProductColumns()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const status = productStatusSchema.safeParse(read('status')).data
  const isNarrowed = FILTERS.some((name) => read(name) !== undefined)
  const tabs = [undefined, ...productStatusSchema.options].map((each) => ({
    key: each ?? 'all',
    href: hrefWith({ status: each ?? null }),
    label: t(`views.${each ?? 'all'}`),
  }))
  return (
    <Page title={t('title')} actions={mayEdit && <Entering />}>
      <div className="mb-2 flex items-center gap-4">
        <Tabs label={t('columns.status')} tabs={tabs} current={status ?? 'all'} className="min-w-0 flex-1" />
        <SavedViews list="products" />
      </div>
      <ProductFilters params={FILTERS} />
      <ListTable
        list={list}
        caption={t('title')}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/products/${id}`}
        selection={
          mayEdit
            ? {
                selected,
                onChange: setSelected,
                labels: {
                  all: t('bulk.all'),
                  row: ({ name }) => t('bulk.row', { name: name[locale] }),
                  count: (count) => t('bulk.count', { count }),
                  clear: t('bulk.clear'),
                },
                actions: <BulkActions ids={[...selected]} onDone={() => setSelected(new Set())} />,
              }
            : undefined
        }
        empty={isNarrowed ? <NothingFound /> : <NothingYet mayEdit={mayEdit} />}
      />
    </Page>
  )
}

function useProducts() {
  const trpc = useTRPC()
  const { read } = useAddress()
  const stock = read('stock')
  const input = {
    q: read('q'),
    status: productStatusSchema.safeParse(read('status')).data,
    category: read('category'),
    stock: stock === 'out' || stock === 'low' ? stock : undefined,
    drop: read('drop') === 'yes' ? true : undefined,
    sort: deskProductSortSchema.safeParse(read('sort')).data,
    cursor: read('cursor'),
  } as const
  return useQuery(trpc.products.list.queryOptions(input, { placeholderData: keepPreviousData }))
}

function Entering() {
  const t = useTranslations('products')
  return (
    <>
      <LinkButton size="sm" variant="outline">
        <Link href="/products/import">{t('import.open')}</Link>
      </LinkButton>
      <LinkButton size="sm">
        <Link href="/products/new">{t('add')}</Link>
      </LinkButton>
    </>
  )
}

function NothingFound() {
  const t = useTranslations('products.empty')
  return (
    <EmptyState title={t('found.title')}>
      <p>{t('found.body')}</p>
    </EmptyState>
  )
}

function NothingYet({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations('products')
  return (
    <EmptyState
      title={t('empty.yet.title')}
      action={
        mayEdit && (
          <LinkButton>
            <Link href="/products/new">{t('add')}</Link>
          </LinkButton>
        )
      }
    >
      <p>{t('empty.yet.body')}</p>
    </EmptyState>
  )
}
