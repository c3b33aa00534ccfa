'use client'

import { orderStatusSchema } from '@firstcome/client/admin'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { FilterDate } from '@/features/list/filter-date.tsx'
import { FilterSelect } from '@/features/list/filter-select.tsx'
import { Fold } from '@/features/list/fold.tsx'
import { SearchField } from '@/features/list/search-field.tsx'
import { AmountFilter } from './amount-filter.tsx'
import { CouponFilter } from './coupon-filter.tsx'
import { filterParams, type refundChoices } from './order-filter.ts'
import { ProductFilter } from './product-filter.tsx'

const choices = ['some', 'partial', 'full', 'left'] as const satisfies (keyof typeof refundChoices)[]

/** What a phone folds away, and what also a desk does. */
const folded = filterParams.filter((name) => name !== 'q')
const rare = ['min', 'max', 'product', 'coupon']

/** What narrows the list of orders. What is seldom asked waits behind a button, on a phone all but the search does. */
export function OrderFilters() {
  const t = useTranslations('orders')
  const { read } = useAddress()
  const countOf = (params: readonly string[]) => params.filter((name) => read(name) !== undefined).length
  const [isOpen, setOpen] = useState(countOf(rare) > 0)
  const fold = { isOpen, onPress: () => setOpen(!isOpen) }
  return (
    <FilterBar params={filterParams}>
      <SearchField label={t('search')} />
      <Fold {...fold} count={countOf(folded)} className="md:hidden" />
      <div className={isOpen ? 'contents' : 'hidden md:contents'}>
        <FilterSelect
          param="status"
          label={t('filters.status')}
          options={orderStatusSchema.options.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <FilterSelect
          param="refund"
          label={t('filters.refund')}
          options={choices.map((value) => ({ value, label: t(`refunds.${value}`) }))}
        />
        <FilterDate param="from" label={t('filters.from')} />
        <FilterDate param="to" label={t('filters.to')} />
      </div>
      <Fold {...fold} count={countOf(rare)} isFurther className="max-md:hidden" />
      {isOpen && (
        <>
          <AmountFilter />
          <ProductFilter />
          <CouponFilter />
        </>
      )}
    </FilterBar>
  )
}
