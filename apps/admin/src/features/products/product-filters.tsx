'use client'

import { deskProductSortSchema } from '@firstcome/client/admin'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { FilterSelect } from '@/features/list/filter-select.tsx'
import { Fold } from '@/features/list/fold.tsx'
import { SearchField } from '@/features/list/search-field.tsx'
import { useTRPC } from '@/trpc/context.ts'

/** What a phone folds away and narrows the list. */
const folded = ['category', 'stock', 'drop']

/** What narrows the list of products, and by what it is sorted; on a phone all but the search waits behind a button. */
export function ProductFilters({ params }: { params: readonly string[] }) {
  const t = useTranslations('products')
  const locale = useLocale()
  const trpc = useTRPC()
  const { read } = useAddress()
  const [isOpen, setOpen] = useState(false)
  const categories = useQuery(trpc.categories.list.queryOptions())
  const named = (categories.data?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name[locale] }))
  const stocks = (['low', 'out'] as const).map((value) => ({ value, label: t(`stocks.${value}`) }))
  const sorts = deskProductSortSchema.options
    .filter((value) => value !== 'new')
    .map((value) => ({ value, label: t(`sorts.${value}`) }))
  return (
    <FilterBar params={params}>
      <SearchField label={t('search')} />
      <Fold
        isOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
        count={folded.filter((name) => read(name) !== undefined).length}
        className="md:hidden"
      />
      <div className={isOpen ? 'contents' : 'hidden md:contents'}>
        <FilterSelect param="category" label={t('columns.category')} options={named} />
        <FilterSelect param="stock" label={t('columns.stock')} options={stocks} />
        <FilterSelect param="drop" label={t('drop')} options={[{ value: 'yes', label: t('dropsOnly') }]} />
        <FilterSelect param="sort" label={t('sorts.new')} options={sorts} />
      </div>
    </FilterBar>
  )
}
