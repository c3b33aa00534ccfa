'use client'

import { cn } from '@firstcome/ui/cn'
import type { Column } from '@firstcome/ui/data-table-types'
import { formatDropNumber } from '@firstcome/ui/format-drop-number'
import { formatWon } from '@firstcome/ui/format-won'
import { useLocale, useTranslations } from 'next-intl'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { ProductStatus } from './product-status.tsx'
import { Thumbnail } from './thumbnail.tsx'

type Row = Outputs['products']['list']['items'][number]

const statusOf = ({ status }: Row) => <ProductStatus status={status} />

const priceOf = ({ priceFrom, priceTo }: Row) =>
  priceFrom === priceTo ? formatWon(priceFrom) : `${formatWon(priceFrom)}–${formatWon(priceTo)}`

/** What a row of the list shows of its product. */
export function useProductColumns(): Column<Row>[] {
  const t = useTranslations('products.columns')
  const locale = useLocale()
  return [
    {
      key: 'name',
      header: t('name'),
      lead: ({ image }) => <Thumbnail url={image?.url} />,
      cell: ({ name, saleStartsAt, saleEndsAt, dropNumber }) => (
        <span className="inline-flex flex-wrap items-center gap-x-3">
          {name[locale]}
          {(saleStartsAt ?? saleEndsAt) !== null && (
            <span className="rounded-sm border border-outline px-1.5 text-xs text-muted">
              {dropNumber === null ? t('drop') : t('dropNumber', { number: formatDropNumber(dropNumber) })}
            </span>
          )}
        </span>
      ),
    },
    { key: 'status', header: t('status'), cell: statusOf, below: statusOf },
    {
      key: 'stock',
      header: t('stock'),
      align: 'end',
      className: 'max-md:pr-0',
      cell: ({ stock, low, status }) => (
        <span className="inline-flex flex-col-reverse items-end md:flex-row md:items-baseline md:gap-3">
          {status === 'active' && low > 0 && (
            <span className={cn('text-xs', stock === 0 ? 'text-signal' : 'text-muted')}>
              {stock === 0 ? t('soldOut') : t('low', { count: low })}
            </span>
          )}
          <span className="md:min-w-[4ch]">{stock.toLocaleString('en-US')}</span>
        </span>
      ),
    },
    {
      key: 'variants',
      header: t('variants'),
      align: 'end',
      className: 'hidden md:table-cell',
      cell: ({ variants }) => variants,
    },
    {
      key: 'price',
      header: t('price'),
      align: 'end',
      cell: priceOf,
      below: priceOf,
    },
    {
      key: 'category',
      header: t('category'),
      className: 'hidden md:table-cell',
      cell: ({ category }) => category.name[locale],
    },
    {
      key: 'updatedAt',
      header: t('updatedAt'),
      align: 'end',
      className: 'hidden lg:table-cell',
      cell: ({ updatedAt }) => <When time={updatedAt} />,
    },
  ]
}
