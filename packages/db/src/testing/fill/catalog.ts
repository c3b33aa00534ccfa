import { insertProducts, insertTokens } from '../../application/catalog/product-tables.ts'
import type { ProductOption } from '../../domain/catalog/options.ts'
import { searchTokens } from '../../domain/catalog/search.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { pick } from '../random.ts'
import { writeBatch } from './batch.ts'
import type { Books } from './books.ts'
import { between, DAY, type Fill } from './fill.ts'
import type { Piece, Stocked } from './piece.ts'
import { insertVariants } from './tables.ts'
import { KINDS, STYLES } from './words.ts'
import { writeInBatches } from './write-in-batches.ts'

const SIZES = ['s', 'm', 'l', 'xl'] as const
const AT_ONCE = 1_000

/** A year's worth of pieces before the first order, and more until the end, with the stock that they came with. */
export async function fillCatalog(fill: Fill, books: Books): Promise<Piece[]> {
  const categories = await openCategories(fill)
  const pieces: Piece[] = []
  while (pieces.length < fill.sizes.products) {
    const batch = Array.from({ length: Math.min(AT_ONCE, fill.sizes.products - pieces.length) }, (_, nth) =>
      invent(fill, pieces.length + nth),
    )
    await write(batch, categories)
    for (const { variants } of batch) for (const variant of variants) stockUp(fill, books, variant)
    await writeBatch(books.takeBatch())
    pieces.push(...batch)
    if (pieces.length % 10_000 === 0 || pieces.length === fill.sizes.products)
      fill.tell(`${pieces.length} products`)
  }
  return pieces
}

function stockUp({ random }: Fill, books: Books, variant: Stocked): void {
  const cause = { kind: 'adjustment', actor: 'system', orderId: null, reason: '첫 입고' }
  books.moveStock(variant, between(random, 1, 80), variant.piece.createdAt, cause)
}

async function openCategories({ mint, begins }: Fill): Promise<Map<string, string>> {
  const data = KINDS.map(([slug, nameKo, nameEn], position) => ({
    id: mint(begins - 365 * DAY),
    slug,
    nameKo,
    nameEn,
    position,
  }))
  await prisma.category.createMany({ data })
  return new Map(data.map(({ id, slug }) => [slug, id]))
}

function invent({ random, mint, begins, ends, sizes }: Fill, nth: number): Piece {
  const createdAt = begins - 365 * DAY + (nth / sizes.products) * (ends - DAY - begins + 365 * DAY)
  const [category, , , kindKo, kindEn] = pick(random, KINDS)
  const [styleKo, styleEn] = pick(random, STYLES)
  const chance = random()
  const piece: Piece = {
    id: mint(createdAt),
    createdAt,
    category,
    status: chance < 0.95 ? 'active' : chance < 0.98 ? 'draft' : 'archived',
    slug: `${styleEn}-${kindEn}-${nth + 1}`.toLowerCase(),
    nameKo: `${styleKo} ${kindKo} ${nth + 1}`,
    nameEn: `${styleEn} ${kindEn} ${nth + 1}`,
    price: between(random, 9, 290) * 1_000 + 900,
    variants: [],
  }
  for (const size of SIZES.slice(0, between(random, 1, 4)))
    piece.variants.push({
      id: mint(createdAt),
      piece,
      sku: `P${nth + 1}-${size}`.toUpperCase(),
      size,
      stock: 0,
      seq: 0,
    })
  return piece
}

async function write(pieces: readonly Piece[], categories: Map<string, string>): Promise<void> {
  await writeInBatches(
    pieces.map((piece) => productRow(piece, categories.get(piece.category) ?? '')),
    insertProducts,
  )
  await writeInBatches(pieces.flatMap(variantRows), insertVariants)
  await writeInBatches(
    pieces.flatMap(({ id: productId, nameKo, nameEn }) =>
      searchTokens(nameKo, nameEn).map((token) => ({ token, productId })),
    ),
    insertTokens,
  )
}

const productRow = (piece: Piece, categoryId: string) => ({
  id: piece.id,
  slug: piece.slug,
  categoryId,
  status: piece.status,
  nameKo: piece.nameKo,
  nameEn: piece.nameEn,
  descriptionKo: `${piece.nameKo}입니다.`,
  descriptionEn: `${piece.nameEn}.`,
  options: JSON.stringify([optionOf(piece)]),
  priceFrom: piece.price,
  priceTo: piece.price,
  compareAt: null,
  saleStartsAt: null,
  saleEndsAt: null,
  maxPerCustomer: null,
  dropNumber: null,
  updatedAt: sqlTime(new Date(piece.createdAt)),
  createdAt: sqlTime(new Date(piece.createdAt)),
})

const optionOf = ({ variants }: Piece): ProductOption => ({
  key: 'size',
  name: { ko: '사이즈', en: 'Size' },
  values: variants.map(({ size }) => ({
    key: size,
    name: { ko: size.toUpperCase(), en: size.toUpperCase() },
  })),
})

const variantRows = ({ id: productId, price, variants }: Piece) =>
  variants.map(({ id, sku, size }, position) => ({
    id,
    productId,
    sku,
    options: JSON.stringify({ size }),
    price,
    position,
  }))
