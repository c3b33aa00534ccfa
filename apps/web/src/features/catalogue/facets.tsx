'use client'

import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Category, ListFacets } from '@/trpc/outputs.ts'
import { CategoryLinks } from './category-links.tsx'
import { OptionFacet } from './option-facet.tsx'
import { PriceFilter } from './price-filter.tsx'
import { SizeFacet } from './size-facet.tsx'
import { useFilter } from './use-filter.ts'

export interface FacetsProps {
  categories: Category[]
  options: ListFacets
}

/** Everything a list can be narrowed by. */
export function Facets({ categories, options }: FacetsProps) {
  const t = useTranslations('catalogue')
  const { filter, change, pending } = useFilter()
  return (
    <div data-pending={pending || undefined} className="grid gap-8">
      <Facet title={t('category')}>
        <CategoryLinks categories={categories} />
      </Facet>
      {options.sizes.length > 0 && (
        <Facet title={t('size')}>
          <SizeFacet sizes={options.sizes} />
        </Facet>
      )}
      {options.colors.length > 0 && (
        <Facet title={t('colour')}>
          <OptionFacet option="colors" values={options.colors} />
        </Facet>
      )}
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
