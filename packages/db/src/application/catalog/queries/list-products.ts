import { z } from 'zod'
import type { ListProductsInput, ProductList } from '../../../domain/catalog/product.ts'
import { slugSchema } from '../../../domain/catalog/product-fields.ts'
import { idSchema } from '../../../domain/fields.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { findPage } from './find-page.ts'
import { productSorts } from './product-sorts.ts'
import { readTiles } from './read-tiles.ts'

/**
 * A page of the active products that fulfil every part of the filter. Each product that stays in the list while it is paged
 * through appears once, whatever is added meanwhile. Refuses with INVALID_INPUT a cursor of another filter or sort.
 */
export async function listProducts(input: ListProductsInput): Promise<ProductList> {
  const { cursor, locale, limit, sort, q, category, inStock, minPrice, maxPrice, colors, sizes } = input
  const bound = { sort, q, category, inStock, minPrice, maxPrice, colors, sizes }
  const position = z.tuple([productSorts[sort].value, idSchema])
  const after = cursor === undefined ? null : readCursor(bound, position, cursor)
  if (category !== undefined && !slugSchema.safeParse(category).success)
    return { items: [], nextCursor: null }

  const found = await findPage({ ...bound, limit: limit + 1 }, after)
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    items: await readTiles(
      page.map(([, id]) => id),
      locale,
    ),
    nextCursor: last ? writeCursor(bound, last) : null,
  }
}
