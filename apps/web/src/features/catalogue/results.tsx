import { getTranslations } from 'next-intl/server'
import { readLowLevel } from '../product/read-low-level.ts'
import type { ListFilter } from './list-filter.ts'
import { MoreProducts } from './more-products.tsx'
import { NoResults } from './no-results.tsx'
import { ProductTile } from './product-tile.tsx'
import type { ProductsRead } from './read-products.ts'
import { TileGrid, tileSizes } from './tile-grid.tsx'

const inViewAtOnce = 4

export interface ResultsProps {
  filter: ListFilter
  page: ProductsRead
  /** How many pieces the whole list has, where that is known. */
  count: number | undefined
}

/** The first page of a list, and the way to the next. */
export async function Results({ filter, page, count }: ResultsProps) {
  const [t, lowLevel] = await Promise.all([getTranslations('catalogue'), readLowLevel()])
  const now = Date.now()
  if (page.items.length === 0) return <NoResults filter={filter} />
  return (
    <>
      <TileGrid label={t('list')}>
        {page.items.map((product, place) => (
          <li key={product.id}>
            <ProductTile
              product={product}
              now={now}
              lowLevel={lowLevel}
              sizes={tileSizes}
              first={place < inViewAtOnce}
            />
          </li>
        ))}
      </TileGrid>
      {page.nextCursor && (
        <MoreProducts
          filter={filter}
          cursor={page.nextCursor}
          above={page.items.length}
          count={count}
          now={now}
          lowLevel={lowLevel}
        />
      )}
    </>
  )
}
