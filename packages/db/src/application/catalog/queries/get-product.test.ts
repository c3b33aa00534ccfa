import { expect, test } from 'vitest'
import { productPageSchema } from '../../../domain/catalog/product.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { archiveProduct } from '../archive-product.ts'
import { createProduct } from '../create-product.ts'
import { getProduct } from './get-product.ts'

const missing = { reason: 'NOT_FOUND' }

async function fieldJacket(change = {}) {
  const { slug: category } = await newCategory()
  const input = productInput({ category, ...change })
  return { ...(await createProduct('system', input)), input }
}

test('a page in English, exactly', async () => {
  const { id, slug, input } = await fieldJacket({
    saleStartsAt: '2026-11-21T02:00:00.000Z',
    saleEndsAt: '2026-12-05T02:00:00.000Z',
    dropNumber: 7,
    maxPerCustomer: 2,
  })
  const page = await getProduct({ slug, locale: 'en' })
  const front = {
    url: 'http://localhost:3000/media/rust.svg',
    alt: 'Field jacket in Rust, front',
    width: 1200,
    height: 1500,
    optionValue: 'Rust',
  }
  expect(productPageSchema.parse(page)).toEqual({
    id,
    slug,
    name: 'Field jacket',
    category: input.category,
    description: 'Cotton canvas.',
    priceFrom: 189_000,
    priceTo: 199_000,
    compareAt: 220_000,
    image: front,
    images: [
      front,
      {
        url: 'http://localhost:3000/media/detail.svg',
        alt: 'Field jacket, collar',
        width: 1200,
        height: 1500,
        optionValue: null,
      },
    ],
    colors: ['Ink', 'Rust'],
    remaining: 8,
    inStock: true,
    saleStartsAt: '2026-11-21T02:00:00.000Z',
    saleEndsAt: '2026-12-05T02:00:00.000Z',
    dropNumber: 7,
    maxPerCustomer: 2,
    options: [
      { name: 'Colour', values: ['Ink', 'Rust'] },
      { name: 'Size', values: ['S', 'M'] },
    ],
    variants: [
      ['Ink', 'S', 189_000, 220_000, 3],
      ['Ink', 'M', 189_000, null, 0],
      ['Rust', 'S', 199_000, null, 4],
      ['Rust', 'M', 199_000, 230_000, 1],
    ].map(([Colour, Size, price, compareAt, stock], index) => ({
      id: page.variants[index]?.id,
      sku: input.variants[index]?.sku,
      options: { Colour, Size },
      price,
      compareAt,
      stock,
    })),
  })
})

test('the same page in Korean, by id', async () => {
  const { id } = await fieldJacket()
  expect(await getProduct({ id, locale: 'ko' })).toMatchObject({
    name: '필드 재킷',
    description: '면 캔버스.',
    colors: ['잉크', '러스트'],
    image: { alt: '러스트색 필드 재킷 앞면', optionValue: '러스트' },
    options: [
      { name: '색상', values: ['잉크', '러스트'] },
      { name: '사이즈', values: ['S', 'M'] },
    ],
    variants: [{ options: { 색상: '잉크', 사이즈: 'S' } }, {}, {}, {}],
    saleStartsAt: null,
    saleEndsAt: null,
    dropNumber: null,
    maxPerCustomer: null,
  })
})

test('drafts, archived products and unknown ones are not found', async () => {
  const draft = await fieldJacket({ status: 'draft' })
  const archived = await fieldJacket()
  await archiveProduct('system', archived)
  await expect(getProduct({ id: draft.id, locale: 'ko' })).rejects.toMatchObject(missing)
  await expect(getProduct({ slug: draft.slug, locale: 'ko' })).rejects.toMatchObject(missing)
  await expect(getProduct({ id: archived.id, locale: 'ko' })).rejects.toMatchObject(missing)
  await expect(getProduct({ id: mintId(), locale: 'ko' })).rejects.toMatchObject(missing)
})

test.each(['필드-재킷', 'Field Jacket', "'; --", 'x'])(
  'a slug that none can have (%s) is not found',
  async (slug) => {
    await expect(getProduct({ slug, locale: 'ko' })).rejects.toMatchObject(missing)
  },
)
