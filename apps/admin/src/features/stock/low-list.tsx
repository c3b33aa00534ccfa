'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { StatusDot } from '@firstcome/ui/status-dot'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { Thumbnail } from '@/features/products/thumbnail.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { VariantName } from './variant-name.tsx'

/** Variants on sale with few pieces left, the fewest first; each leads to its history. */
export function LowList({ hrefFor }: { hrefFor: (id: string) => string }) {
  const t = useTranslations('stock')
  const locale = useLocale()
  const trpc = useTRPC()
  const { read } = useAddress()
  const list = useQuery(
    trpc.stock.low.queryOptions({ cursor: read('cursor') }, { placeholderData: keepPreviousData }),
  )
  const statusOf = ({ stock }: { stock: number }) => (
    <StatusDot tone={stock === 0 ? 'signal' : 'ink'}>{t(stock === 0 ? 'soldOut' : 'low')}</StatusDot>
  )
  return (
    <>
      {list.data && (
        <p className="pb-2 text-sm text-muted">
          {t.rich('lowHint', {
            level: list.data.lowStockLevel,
            settings: (words) => (
              <Link href="/settings" className="underline underline-offset-4">
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      <ListTable
        list={list}
        caption={t('views.low')}
        rowKey={({ id }) => id}
        rowHref={({ id }) => hrefFor(id)}
        keepScroll
        columns={[
          {
            key: 'variant',
            header: t('columns.variant'),
            lead: ({ image }) => <Thumbnail url={image?.url} />,
            cell: ({ product, options }) => (
              <VariantName name={product.name[locale]} options={options[locale]} />
            ),
          },
          { key: 'status', header: t('columns.status'), cell: statusOf, below: statusOf },
          {
            key: 'sku',
            header: 'SKU',
            className: 'hidden md:table-cell',
            cell: ({ sku }) => <span className="text-muted">{sku}</span>,
          },
          {
            key: 'stock',
            header: t('columns.left'),
            align: 'end',
            cell: ({ stock }) => <span className="font-semibold">{stock}</span>,
          },
        ]}
        empty={
          <EmptyState title={t('enough.title')}>
            <p>{t('enough.body')}</p>
          </EmptyState>
        }
      />
    </>
  )
}
