'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { useSettled } from '@/features/palette/use-settled.ts'
import { useTRPC } from '@/trpc/context.ts'

import { PickFilter } from './pick-filter.tsx'

const MOST = 8

/** Narrows the list to orders with a product. */
export function ProductFilter() {
  const t = useTranslations('orders.filters')
  const trpc = useTRPC()
  const locale = useLocale()
  const id = useAddress().read('product')
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const q = useSettled(query.trim().slice(0, 80)) || undefined
  const chosen = useQuery(trpc.products.byId.queryOptions({ id: id ?? '' }, { enabled: id !== undefined }))
  const found = useQuery(
    trpc.products.list.queryOptions({ q, limit: MOST }, { enabled: open, placeholderData: keepPreviousData }),
  )
  return (
    <PickFilter
      param="product"
      label={t('product')}
      open={open}
      onOpenChange={setOpen}
      chosen={chosen.data?.name[locale]}
      placeholder={t('productSearch')}
      query={query}
      onQueryChange={setQuery}
      found={(found.data?.items ?? []).map(({ id, name, slug }) => ({
        id,
        label: name[locale],
        detail: slug,
      }))}
      pending={found.isFetching}
    />
  )
}
