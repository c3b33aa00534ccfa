import { type NewProduct, newProductSchema } from '@firstcome/db/domain/catalog/new-product'
import type { CollectionPiece } from './collection/collection.ts'
import { colors } from './collection/colors.ts'
import { saleWindow } from './collection/drops.ts'
import { type SizeKey, sizes } from './collection/sizes.ts'
import { stockOf } from './stock.ts'

/** A piece as the catalogue enters it: a variant for every colour in every size. */
export const toProduct = (piece: CollectionPiece, images: NewProduct['images'], now: Date): NewProduct =>
  newProductSchema.parse({
    slug: piece.slug,
    category: piece.category,
    status: 'active',
    name: piece.name,
    description: piece.description,
    options: [
      {
        key: 'color',
        name: { ko: '색상', en: 'Colour' },
        values: piece.colors.map((key) => ({ key, name: colors[key] })),
      },
      ...(piece.sizes
        ? [
            {
              key: 'size',
              name: { ko: '사이즈', en: 'Size' },
              values: piece.sizes.map((key) => ({ key, name: sizes[key] })),
            },
          ]
        : []),
    ],
    variants: variantsOf(piece),
    images,
    ...(piece.drop && {
      ...saleWindow(piece.drop, now),
      dropNumber: piece.drop.number,
      maxPerCustomer: piece.drop.maxPerCustomer,
    }),
  })

const variantsOf = (piece: CollectionPiece) =>
  piece.colors.flatMap((color) =>
    (piece.sizes ?? [null]).map((size) => {
      const sku = [piece.slug, color, size ?? 'one'].join('-').toUpperCase()
      return {
        sku,
        options: size ? { color, size } : { color },
        price: priceOf(piece, size),
        compareAt: piece.before ?? null,
        stock: stockOf(sku, piece.drop),
      }
    }),
  )

function priceOf({ slug, price }: CollectionPiece, size: SizeKey | null): number {
  const won = typeof price === 'number' ? price : size && price[size]
  if (!won) throw new Error(`${slug} has no price in size ${size}`)
  return won
}
