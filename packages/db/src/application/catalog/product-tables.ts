import { type Columns, deleteRows, insertInto, updateRows } from '../../infrastructure/rows.ts'

const product = {
  id: 'id',
  slug: 'ascii',
  categoryId: 'id',
  status: 'ascii',
  nameKo: 'text',
  nameEn: 'text',
  descriptionKo: 'text',
  descriptionEn: 'text',
  options: 'text',
  priceFrom: 'int',
  priceTo: 'int',
  compareAt: 'int',
  saleStartsAt: 'time',
  saleEndsAt: 'time',
  maxPerCustomer: 'int',
  dropNumber: 'int',
  updatedAt: 'time',
} as const satisfies Columns

const variant = {
  id: 'id',
  sku: 'ascii',
  options: 'text',
  price: 'int',
  compareAt: 'int',
  stock: 'int',
  stockSeq: 'int',
  position: 'int',
} as const satisfies Columns

const set = (columns: Columns) =>
  Object.keys(columns)
    .filter((name) => name !== 'id')
    .map((name) => `t.${name} = j.${name}`)
    .join(', ')

export const insertProducts = insertInto('products', { ...product, createdAt: 'time' })

export const updateProducts = updateRows(
  'products',
  product,
  't.id = j.id',
  `${set(product)}, t.version = t.version + 1`,
)

export const insertVariants = insertInto('variants', { ...variant, productId: 'id' })

export const updateVariants = updateRows(
  'variants',
  variant,
  't.id = j.id',
  `${set(variant)}, t.retiredAt = NULL, t.version = t.version + 1`,
)

/** Gives variants a SKU that nobody has, so that several can trade theirs. */
export const freeSkus = updateRows('variants', { id: 'id' }, 't.id = j.id', 't.sku = t.id')

export const retireVariants = updateRows(
  'variants',
  { id: 'id', sku: 'ascii', stockSeq: 'int', retiredAt: 'time' },
  't.id = j.id',
  't.sku = j.sku, t.stock = 0, t.stockSeq = j.stockSeq, t.retiredAt = j.retiredAt, t.version = t.version + 1',
)

export const insertPictures = insertInto('product_images', {
  id: 'id',
  productId: 'id',
  position: 'int',
  path: 'ascii',
  altKo: 'text',
  altEn: 'text',
  width: 'int',
  height: 'int',
  optionValue: 'ascii',
})

export const deletePictures = deleteRows('product_images', { id: 'id' }, 't.id = j.id')

const token = { token: 'text', productId: 'id' } as const satisfies Columns
export const insertTokens = insertInto('search_tokens', token)
export const deleteTokens = deleteRows(
  'search_tokens',
  token,
  't.token = j.token AND t.productId = j.productId',
)
