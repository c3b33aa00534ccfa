'use client'

import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Category } from '@/trpc/outputs.ts'
import { CategoryLinks } from './category-links.tsx'
import { PriceFilter } from './price-filter.tsx'
import { useFilter } from './use-filter.ts'

/** Everything a list can be narrowed by. */
export function Facets({ categories }: { categories: Category[] }) {
  const t = useTranslations('catalogue')
  const { filter, change, pending } = useFilter()
  return (
    <div data-pending={pending || undefined} className="grid gap-8">
      <Facet title={t('category')}>
        <CategoryLinks categories={categories} />
      </Facet>
      <CheckboxField
        label={t('inStock')}
        checked={filter.inStock ?? false}
        onChange={(event) => change({ inStock: event.target.checked || undefined })}
      />
      <Facet title={t('price')}>
        <PriceFilter />
      </Facet>
    </div>
  )
}

function Facet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-xs font-semibold tracking-normal text-quiet">{title}</h2>
      {children}
    </section>
  )
}
