'use client'

import { movementKindSchema } from '@firstcome/client/admin'
import { EmptyState } from '@firstcome/ui/empty-state'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { FilterSelect } from '@/features/list/filter-select.tsx'
import { ListTable } from '@/features/list/list-table.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { useMovementColumns } from './use-movement-columns.tsx'
import { VariantName } from './variant-name.tsx'

/** Every movement of stock, the latest first. */
export function MovementList({ hrefFor }: { hrefFor: (id: string) => string }) {
  const t = useTranslations('stock')
  const locale = useLocale()
  const trpc = useTRPC()
  const { read } = useAddress()
  const kind = movementKindSchema.safeParse(read('kind')).data
  const input = { kind, cursor: read('cursor') }
  const list = useQuery(trpc.stock.movements.queryOptions(input, { placeholderData: keepPreviousData }))
  const columns = useMovementColumns()
  return (
    <>
      <FilterBar params={['kind']}>
        <FilterSelect
          param="kind"
          label={t('columns.kind')}
          options={movementKindSchema.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FilterBar>
      <ListTable
        list={list}
        caption={t('views.movements')}
        rowKey={({ id }) => id}
        rowHref={({ variant }) => hrefFor(variant.id)}
        keepScroll
        columns={[
          {
            key: 'variant',
            header: t('columns.variant'),
            cell: ({ variant }) => (
              <VariantName name={variant.product.name[locale]} options={variant.options[locale]} />
            ),
          },
          ...columns,
        ]}
        empty={
          <EmptyState title={t('unmoved.title')}>
            <p>{t('unmoved.body')}</p>
          </EmptyState>
        }
      />
    </>
  )
}
