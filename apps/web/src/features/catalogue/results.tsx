import { getTranslations } from 'next-intl/server'
import type { ListFilter } from './list-filter.ts'
import { MoreProducts } from './more-products.tsx'
import { NoResults } from './no-results.tsx'
import { ProductTile } from './product-tile.tsx'
import { readProducts } from './read-products.ts'
import { TileGrid, tileSizes } from './tile-grid.tsx'

const inViewAtOnce = 6

/** The first page of a list, and the way to the next. */
export async function Results({ filter }: { filter: ListFilter }) {
  const [t, page] = await Promise.all([getTranslations('catalogue'), readProducts(filter)])
  const now = Date.now()
  if (page.items.length === 0) return <NoResults filter={filter} />
  return (
    <>
      <TileGrid label={t('list')}>
        {page.items.map((product, place) => (
          <li key={product.id}>
            <ProductTile product={product} now={now} sizes={tileSizes} first={place < inViewAtOnce} />
          </li>
        ))}
      </TileGrid>
      {page.nextCursor && <MoreProducts filter={filter} cursor={page.nextCursor} now={now} />}
    </>
  )
}
