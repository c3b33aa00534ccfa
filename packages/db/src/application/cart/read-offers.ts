import type { Offer } from '../../domain/cart/problems.ts'
import { nameOptions, type ProductOption, type VariantOptions } from '../../domain/catalog/options.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { StoredImage } from '../catalog/present-image.ts'

/** An offer with what a cart shows and an order remembers of it, in both languages. */
export type DescribedOffer = Offer & {
  sku: string
  slug: string
  compareAt: number | null
  nameKo: string
  nameEn: string
  optionsKo: [name: string, value: string][]
  optionsEn: [name: string, value: string][]
  image: StoredImage | null
}

type OfferRow = Omit<DescribedOffer, 'optionsKo' | 'optionsEn' | 'image'> & {
  options: ProductOption[]
  chosen: VariantOptions
} & ({ imageId: null } | ({ imageId: string } & StoredImage))

const byId = { id: 'id' } as const satisfies Columns

const readStatement = `SELECT v.id AS variantId, v.productId, v.sku, v.options AS chosen, v.price, v.compareAt, v.stock,
    p.slug, IF(v.retiredAt IS NULL, p.status, 'archived') AS status, p.nameKo, p.nameEn, p.options, p.saleStartsAt, p.saleEndsAt, p.maxPerCustomer,
    i.id AS imageId, i.path, i.altKo, i.altEn, i.width, i.height
  FROM ${jsonTable(byId)} j
  STRAIGHT_JOIN variants v FORCE INDEX (PRIMARY) ON v.id = j.id
  STRAIGHT_JOIN products p FORCE INDEX (PRIMARY) ON p.id = v.productId
  LEFT JOIN product_images i FORCE INDEX (PRIMARY) ON i.id = (
    SELECT own.id FROM product_images own WHERE own.productId = v.productId
    ORDER BY JSON_SEARCH(v.options, 'one', own.optionValue) IS NULL, own.position, own.id LIMIT 1)`

/**
 * What the shop offers under these variant ids, whatever its status; an unknown id has no entry, and a retired variant is as
 * good as archived. The image is the first one
 * that shows an option value of the variant, such as its colour, or else the product's first. A plain read: stock and price
 * are only as certain as the locks that the caller holds.
 */
export async function readOffers(
  db: Reader,
  variantIds: Iterable<string>,
): Promise<Map<string, DescribedOffer>> {
  const ids = [...new Set(variantIds)].map((id) => ({ id }))
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRawUnsafe<OfferRow[]>(readStatement, jsonRows(byId, ids))
  return new Map(rows.map((row) => [row.variantId, describe(row)]))
}

const describe = (row: OfferRow): DescribedOffer => ({
  variantId: row.variantId,
  productId: row.productId,
  stock: row.stock,
  price: row.price,
  status: row.status,
  saleStartsAt: row.saleStartsAt,
  saleEndsAt: row.saleEndsAt,
  maxPerCustomer: row.maxPerCustomer,
  sku: row.sku,
  slug: row.slug,
  compareAt: row.compareAt,
  nameKo: row.nameKo,
  nameEn: row.nameEn,
  optionsKo: nameOptions(row.options, row.chosen, 'ko'),
  optionsEn: nameOptions(row.options, row.chosen, 'en'),
  image: imageOf(row),
})

function imageOf(row: OfferRow): StoredImage | null {
  if (row.imageId === null) return null
  const { path, altKo, altEn, width, height } = row
  return { path, altKo, altEn, width, height }
}
