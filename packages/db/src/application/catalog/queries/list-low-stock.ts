import { z } from 'zod'
import { variantOptionsSchema } from '../../../domain/catalog/options.ts'
import type { ListLowStockInput, LowStock } from '../../../domain/catalog/stock.ts'
import { idSchema } from '../../../domain/fields.ts'
import type { Prisma } from '../../../generated/client.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { env } from '../../../infrastructure/env.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readSettings } from '../../settings/read-settings.ts'
import { nameVariant, stockedVariantSelect } from '../stocked-variant.ts'
import { walkList } from './walk-list.ts'

type Position = [stock: number, id: string]
type Place = { id: string; stock: number; fits: bigint }

const select = {
  ...stockedVariantSelect,
  stock: true,
  product: {
    select: {
      ...stockedVariantSelect.product.select,
      images: {
        select: { path: true, altKo: true, altEn: true, optionValue: true },
        orderBy: { position: 'asc' },
      },
    },
  },
} as const satisfies Prisma.VariantSelect
type Row = Prisma.VariantGetPayload<{ select: typeof select }>

/**
 * Variants on sale with no more than the shop's low-stock level, the fewest first. It examines a bounded number of rows, so a
 * page may be short and still have a next one. Refuses with INVALID_INPUT a cursor of another level.
 */
export async function listLowStock({ cursor, limit }: ListLowStockInput): Promise<LowStock> {
  const { lowStockLevel } = await readSettings(prisma)
  const bound = { lowStockLevel }
  const { rows, next } = await walkList<Omit<Place, 'fits'> & { fits: boolean }, Position>({
    after: cursor === undefined ? null : readCursor(bound, z.tuple([z.int(), idSchema]), cursor),
    limit,
    selective: true,
    read: (after, window) => readPlaces(lowStockLevel, after, window),
    positionOf: ({ stock, id }) => [stock, id],
  })
  const variants = await prisma.variant.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select,
  })
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  return {
    lowStockLevel,
    items: rows.flatMap(({ id }) => {
      const variant = byId.get(id)
      return variant ? [present(variant)] : []
    }),
    nextCursor: next && writeCursor(bound, next),
  }
}

async function readPlaces(level: number, after: Position | null, limit: number) {
  const [stock, id] = after ?? [-1, '']
  const rows = await prisma.$queryRaw<Place[]>`
    SELECT v.id, v.stock, (v.retiredAt IS NULL
      AND (SELECT p.status FROM products p WHERE p.id = v.productId) = 'active') AS fits
    FROM variants v FORCE INDEX (variants_stock_id_idx)
    WHERE v.stock >= ${stock} AND v.stock <= ${level} AND (v.stock > ${stock} OR v.id > ${id})
    ORDER BY v.stock, v.id LIMIT ${limit}`
  return rows.map((row) => ({ ...row, fits: Number(row.fits) === 1 }))
}

/** With the first picture of a value that the variant has, such as its colour; otherwise with the product's first. */
function present(row: Row): LowStock['items'][number] {
  const values = new Set(Object.values(variantOptionsSchema.parse(row.options)))
  const { images } = row.product
  const image = images.find(({ optionValue }) => optionValue && values.has(optionValue)) ?? images[0]
  return {
    ...nameVariant(row),
    stock: row.stock,
    image: image
      ? { url: `${env.SHOP_ORIGINS[0]}${image.path}`, alt: { ko: image.altKo, en: image.altEn } }
      : null,
  }
}
