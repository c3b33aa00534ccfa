import { beforeAll, describe, expect, test } from 'vitest'
import { type ListProductsInput, listProductsInputSchema } from '../../../domain/catalog/product.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { buy } from '../../../testing/buy.ts'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { archiveProduct } from '../archive-product.ts'
import { createProduct } from '../create-product.ts'
import { refreshPopularity } from '../refresh-popularity.ts'
import { listProducts } from './list-products.ts'

let category = ''
const slugs = new Map<string, string>()

/** Adds a piece in one size; every variant has this price and stock. */
async function add(name: string, ko: string, en: string, price: number, stock: number, change = {}) {
  const input = productInput({ category, name: { ko, en }, ...change })
  const variants = input.variants.map((variant) => ({ ...variant, price, compareAt: null, stock }))
  const product = await createProduct('system', { ...input, variants })
  slugs.set(product.slug, name)
  return product
}

/** The names of what a list of the test's category shows. */
async function list(filter: Partial<ListProductsInput> = {}) {
  const { items } = await listProducts(listProductsInputSchema.parse({ category, ...filter }))
  return items.map(({ slug }) => slugs.get(slug))
}

async function sell(productId: string, quantity: number) {
  const variant = await prisma.variant.findFirstOrThrow({ where: { productId }, select: { id: true } })
  await buy(variant.id, quantity)
}

beforeAll(async () => {
  category = (await newCategory()).slug
  const shirt = await add('shirt', '옥스퍼드 셔츠', 'Oxford shirt', 89_000, 5)
  const tee = await add('tee', '헤비 티셔츠', 'Heavy T-shirt', 39_000, 5)
  await add('jacket', '필드 재킷', 'Field jacket', 189_000, 0)
  await add('coat', '롱 코트', 'Long coat', 389_000, 1)
  await add('knit', '피셔맨 니트', 'Fisherman knit', 139_000, 2, {
    saleStartsAt: '2126-01-01T00:00:00.000Z',
  })
  await add('draft', '캠프 셔츠', 'Camp shirt', 79_000, 5, { status: 'draft' })
  const archived = await add('archived', '레인 재킷', 'Rain jacket', 219_000, 5)
  await archiveProduct('system', archived)
  await sell(shirt.id, 3)
  await sell(tee.id, 1)
  await refreshPopularity()
})

describe('sorts', () => {
  test('newest first, without drafts and archived products', async () => {
    expect(await list()).toEqual(['knit', 'coat', 'jacket', 'tee', 'shirt'])
  })

  test('most sold first, then the newest', async () => {
    expect(await list({ sort: 'popular' })).toEqual(['shirt', 'tee', 'knit', 'coat', 'jacket'])
  })

  test('by price, both ways', async () => {
    expect(await list({ sort: 'price-asc' })).toEqual(['tee', 'shirt', 'knit', 'jacket', 'coat'])
    expect(await list({ sort: 'price-desc' })).toEqual(['coat', 'jacket', 'knit', 'shirt', 'tee'])
  })
})

describe('filters', () => {
  test('a price range takes what it touches, ends included', async () => {
    expect(await list({ minPrice: 89_000, maxPrice: 189_000 })).toEqual(['knit', 'jacket', 'shirt'])
    expect(await list({ minPrice: 89_001, maxPrice: 188_999 })).toEqual(['knit'])
    expect(await list({ minPrice: 400_000 })).toEqual([])
  })

  test('in stock leaves out what is sold out, and keeps a drop that is to come', async () => {
    expect(await list({ inStock: true })).toEqual(['knit', 'coat', 'tee', 'shirt'])
    expect(await list({ inStock: false })).toHaveLength(5)
  })

  test('a colour and a size that are made as one variant', async () => {
    expect(await list({ colors: ['ink'] })).toHaveLength(5)
    expect(await list({ colors: ['moss', 'ink'], sizes: ['s', 'm'] })).toHaveLength(5)
    expect(await list({ colors: ['moss'] })).toEqual([])
    expect(await list({ colors: ['ink'], sizes: ['xl'] })).toEqual([])
    expect(await list({ colors: ['ink'], q: '코트' })).toEqual(['coat'])
  })

  test('in stock means the size and colour that are asked for, not another of the piece', async () => {
    const other = (await newCategory()).slug
    const input = productInput({ category: other })
    await createProduct('system', input)
    const found = async (filter: Partial<ListProductsInput>) =>
      (await listProducts(listProductsInputSchema.parse({ category: other, ...filter }))).items.length
    expect(await found({ colors: ['ink'], sizes: ['m'] })).toBe(1)
    expect(await found({ colors: ['ink'], sizes: ['m'], inStock: true })).toBe(0)
    expect(await found({ colors: ['ink', 'rust'], sizes: ['m'], inStock: true })).toBe(1)
    expect(await found({ sizes: ['s'], inStock: true })).toBe(1)
  })

  test.each([[[]], [["ink' OR 1=1 -- "]], [['INK']], [Array.from({ length: 21 }, () => 'ink')]])(
    'colours that are no keys are refused: %j',
    (colors) => {
      expect(listProductsInputSchema.safeParse({ colors }).success).toBe(false)
    },
  )

  test('all filters together', async () => {
    expect(await list({ q: '셔츠', inStock: true, maxPrice: 50_000, sort: 'popular' })).toEqual(['tee'])
  })

  test.each(['no-such-category', '아우터', "' OR 1=1 --"])(
    'a category that is not there (%s) is empty',
    async (other) => {
      const input = listProductsInputSchema.parse({ category: other })
      expect(await listProducts(input)).toEqual({ items: [], nextCursor: null })
    },
  )
})

describe('search', () => {
  test.each([
    ['재킷', ['jacket']],
    ['필드재킷', ['jacket']],
    ['재킷 필드', ['jacket']],
    ['JACKET', ['jacket']],
    ['셔츠', ['tee', 'shirt']],
    ['t-shirt', ['tee']],
    ['shirt', ['tee', 'shirt']],
    ['코', ['coat']],
    ['트', ['knit', 'coat']],
    ['셔츠 니트', []],
    ['재킷'.normalize('NFD'), ['jacket']],
    ['%', []],
    ['___', []],
  ])('%s', async (q, found) => {
    expect(await list({ q })).toEqual(found)
  })

  test('an empty query is none', async () => {
    expect(await list({ q: '' })).toHaveLength(5)
  })
})

test('an item, exactly, in both languages', async () => {
  const [korean] = (await listProducts(listProductsInputSchema.parse({ category, q: '코트' }))).items
  expect(korean).toEqual({
    id: expect.any(String),
    slug: expect.any(String),
    name: '롱 코트',
    category,
    priceFrom: 389_000,
    priceTo: 389_000,
    compareAt: null,
    image: {
      url: 'http://localhost:3000/media/rust.svg',
      alt: '러스트색 필드 재킷 앞면',
      width: 1200,
      height: 1500,
      optionValue: '러스트',
    },
    colors: ['잉크', '러스트'],
    remaining: 4,
    inStock: true,
    saleStartsAt: null,
    saleEndsAt: null,
    dropNumber: null,
  })
  const [english] = (await listProducts(listProductsInputSchema.parse({ category, q: 'coat', locale: 'en' })))
    .items
  expect(english).toMatchObject({
    name: 'Long coat',
    colors: ['Ink', 'Rust'],
    image: { optionValue: 'Rust' },
  })
})
