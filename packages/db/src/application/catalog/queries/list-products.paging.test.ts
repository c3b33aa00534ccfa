import { expect, test } from 'vitest'
import {
  type ListProductsInput,
  listProductsInputSchema,
  productSortSchema,
} from '../../../domain/catalog/product.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { createProduct } from '../create-product.ts'
import { listProducts } from './list-products.ts'

const PRICES = [30_000, 20_000, 20_000, 50_000, 20_000, 10_000, 30_000]

async function stocked() {
  const { slug: category } = await newCategory()
  for (const price of PRICES) await add(category, price)
  return category
}

function add(category: string, price: number) {
  const input = productInput({ category })
  const variants = input.variants.map((variant) => ({ ...variant, price, compareAt: null }))
  return createProduct('system', { ...input, variants })
}

const page = (filter: Partial<ListProductsInput>) => listProducts(listProductsInputSchema.parse(filter))

/** Reads a list page by page to its end; `between` runs after every page. */
async function readAll(filter: Partial<ListProductsInput>, between = async () => {}) {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await page({ ...filter, cursor })
    seen.push(...items.map(({ id }) => id))
    cursor = nextCursor ?? undefined
    await between()
  } while (cursor)
  return seen
}

const idsIn = async (category: string) =>
  (await prisma.product.findMany({ where: { category: { slug: category } }, select: { id: true } })).map(
    ({ id }) => id,
  )

test.each(productSortSchema.options)('all pages of "%s" make the whole list, in order', async (sort) => {
  const category = await stocked()
  const whole = (await page({ category, sort, limit: 100 })).items.map(({ id }) => id)
  expect(whole).toHaveLength(PRICES.length)
  for (const limit of [1, 2, 3, 7]) expect(await readAll({ category, sort, limit })).toEqual(whole)
})

test.each(productSortSchema.options)(
  'what is added while "%s" is read neither hides nor repeats',
  async (sort) => {
    const category = await stocked()
    const before = await idsIn(category)
    const added = [20_000, 10_000, 60_000]
    const seen = await readAll({ category, sort, limit: 2 }, async () => {
      const price = added.pop()
      if (price) await add(category, price)
    })
    expect(new Set(seen).size).toBe(seen.length)
    expect(before.filter((id) => !seen.includes(id))).toEqual([])
  },
)

test('a search is read page by page too', async () => {
  const category = await stocked()
  const seen = await readAll({ category, q: '필드 재킷', sort: 'price-asc', limit: 3 })
  expect(seen).toHaveLength(PRICES.length)
  expect(new Set(seen)).toEqual(new Set(await idsIn(category)))
})

test('the last page has no cursor', async () => {
  const category = await stocked()
  expect((await page({ category, limit: 7 })).nextCursor).toBeNull()
  expect((await page({ category, limit: 6 })).nextCursor).toEqual(expect.any(String))
})

test('a cursor works in another language and with another limit, and in no other list', async () => {
  const category = await stocked()
  const { nextCursor } = await page({ category, limit: 2 })
  const cursor = nextCursor ?? ''
  expect((await page({ category, cursor, limit: 5, locale: 'en' })).items).toHaveLength(5)
  const refused = {
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
  }
  await expect(page({ category, cursor, sort: 'price-asc' })).rejects.toMatchObject(refused)
  await expect(page({ category, cursor, inStock: true })).rejects.toMatchObject(refused)
  await expect(page({ cursor })).rejects.toMatchObject(refused)
  await expect(page({ category, cursor: `${cursor.slice(0, -4)}AAAA` })).rejects.toMatchObject(refused)
  await expect(page({ category, cursor: 'nonsense' })).rejects.toMatchObject(refused)
})
