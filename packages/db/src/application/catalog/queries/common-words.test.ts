import { beforeAll, expect, test } from 'vitest'
import { listProductsInputSchema } from '../../../domain/catalog/product.ts'
import { searchTokens } from '../../../domain/catalog/search.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { createProduct } from '../create-product.ts'
import { findMatches } from './find-matches.ts'
import { listProducts } from './list-products.ts'

/** No other test names a product so. */
const COMMON = '궯뷃'
let category = ''

const list = async (q: string, limit = 24, cursor?: string) =>
  listProducts(listProductsInputSchema.parse({ category, q, sort: 'price-asc', limit, cursor }))

async function add(ko: string, price: number) {
  const input = productInput({ category, name: { ko, en: 'Field jacket' } })
  const variants = input.variants.map((variant) => ({ ...variant, price, compareAt: null }))
  await createProduct('system', { ...input, variants })
}

/** Drafts are never shown, but their words are as common as any. */
async function addDrafts(count: number) {
  const { id: categoryId } = await newCategory()
  const drafts = Array.from({ length: count }, () => ({ id: mintId(), name: COMMON }))
  await prisma.product.createMany({
    data: drafts.map(({ id, name }) => ({
      id,
      slug: `d-${id}`,
      categoryId,
      nameKo: name,
      nameEn: name,
      descriptionKo: '',
      descriptionEn: '',
      options: [],
    })),
  })
  await prisma.searchToken.createMany({
    data: drafts.flatMap(({ id, name }) => searchTokens(name).map((token) => ({ token, productId: id }))),
  })
}

beforeAll(async () => {
  category = (await newCategory()).slug
  await add(`${COMMON} 재킷`, 30_000)
  await add('레인 재킷', 20_000)
  await add(`${COMMON} 셔츠`, 10_000)
  await addDrafts(999)
})

test('a word that more than a thousand products have is found as a rarer one is', async () => {
  const terms = { tokens: [COMMON], prefixes: [] }
  const prices = async (q: string) => (await list(q)).items.map(({ priceFrom }) => priceFrom)
  const searches = [COMMON, '궯', `재킷 ${COMMON}`, `재킷 궯`, `${COMMON}셔츠`, `${COMMON} 코트`]
  const expected = [[10_000, 30_000], [10_000, 30_000], [30_000], [30_000], [10_000], []]

  expect(await findMatches(terms)).toBeNull()
  expect(await Promise.all(searches.map(prices))).toEqual(expected)
})

test('its list is read page by page', async () => {
  const first = await list(COMMON, 1)
  const second = await list(COMMON, 1, first.nextCursor ?? '')
  expect([...first.items, ...second.items].map(({ priceFrom }) => priceFrom)).toEqual([10_000, 30_000])
  expect(second.nextCursor).toBeNull()
})
