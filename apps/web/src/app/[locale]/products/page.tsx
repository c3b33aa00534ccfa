import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AppliedFilters } from '@/features/catalogue/applied-filters.tsx'
import { countListed } from '@/features/catalogue/count-listed.ts'
import { FacetSheet } from '@/features/catalogue/facet-sheet.tsx'
import { Facets } from '@/features/catalogue/facets.tsx'
import { HowMany } from '@/features/catalogue/how-many.tsx'
import { isNarrowed, type ListFilter, listHref, readListFilter } from '@/features/catalogue/list-filter.ts'
import { NoResults } from '@/features/catalogue/no-results.tsx'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { readFacets } from '@/features/catalogue/read-facets.ts'
import { readProducts } from '@/features/catalogue/read-products.ts'
import { Results } from '@/features/catalogue/results.tsx'
import { SortSelect } from '@/features/catalogue/sort-select.tsx'
import { alternatesOf } from '@/i18n/alternates-of.ts'

type Props = PageProps<'/[locale]/products'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filter = readListFilter(await searchParams)
  const t = await getTranslations('catalogue')
  return {
    title: await titleOf(filter),
    description: t('description'),
    alternates: alternatesOf(listHref({ category: filter.category }), await getLocale()),
    robots: filter.q ? { index: false } : undefined,
  }
}

export default async function ProductsPage({ searchParams }: Props) {
  const filter = readListFilter(await searchParams)
  const [categories, options, title, page] = await Promise.all([
    readCategories(await getLocale()),
    readFacets(filter),
    titleOf(filter),
    readProducts(filter),
  ])
  const count = countListed(filter, page, categories)
  const nothingToNarrow = page.items.length === 0 && !isNarrowed({ ...filter, q: undefined })
  return (
    <div className="group/list frame pt-8 md:pt-12">
      <div className="mb-6 flex flex-wrap items-baseline gap-x-3 lg:mb-10">
        <h1 className="text-title font-bold">{title}</h1>
        <HowMany count={count} />
      </div>
      {nothingToNarrow ? (
        <NoResults filter={filter} />
      ) : (
        <div className="grid gap-x-10 lg:grid-cols-[13rem_1fr]">
          <aside className="hidden lg:block">
            <Facets categories={categories} options={options} />
          </aside>
          <div>
            <div className="mb-4 flex flex-wrap items-center gap-3 lg:mb-6 lg:min-h-11">
              <FacetSheet categories={categories} options={options} />
              <AppliedFilters filter={filter} options={options} />
              <SortSelect />
            </div>
            <div className="transition-opacity group-has-data-pending/list:opacity-50 group-has-data-pending/list:delay-100">
              <Results key={listHref(filter)} filter={filter} page={page} count={count} />
            </div>
          </div>
        </div>
      )}
    </div>
  )
}

async function titleOf({ q, category }: ListFilter): Promise<string> {
  const t = await getTranslations('catalogue')
  if (q) return t('searchTitle', { q })
  const categories = await readCategories(await getLocale())
  return categories.find(({ slug }) => slug === category)?.name ?? t('title')
}
