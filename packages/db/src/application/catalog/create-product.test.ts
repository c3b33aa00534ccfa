import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newCategory } from '../../testing/new-category.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { productInput } from '../../testing/product-input.ts'
import { createProduct } from './create-product.ts'

const staff = await newStaff()

const countAll = async (slug: string, sku: string) => ({
  products: await prisma.product.count({ where: { slug } }),
  variants: await prisma.variant.count({ where: { sku } }),
})

test('a product is written with its price range, its variants and the tokens of both names', async () => {
  const { slug: category } = await newCategory()
  const input = productInput({ category })
  const { id, slug } = await createProduct(staff, input)

  expect(slug).toBe(input.slug)
  const row = await prisma.product.findUniqueOrThrow({
    where: { id },
    include: {
      images: { orderBy: { position: 'asc' } },
      variants: { orderBy: { position: 'asc' } },
      tokens: { orderBy: { token: 'asc' } },
    },
  })
  expect(row).toMatchObject({
    status: 'active',
    priceFrom: 189_000,
    priceTo: 199_000,
    compareAt: 220_000,
    popularity: 0,
    version: 1,
    options: input.options,
  })
  expect(row.images.map(({ path, position, optionValue }) => [path, position, optionValue])).toEqual([
    ['/media/rust.svg', 0, 'rust'],
    ['/media/detail.svg', 1, null],
  ])
  expect(row.variants.map(({ sku, price, stock, stockSeq }) => [sku, price, stock, stockSeq])).toEqual(
    input.variants.map(({ sku, price, stock }) => [sku, price, stock, stock > 0 ? 1 : 0]),
  )
  expect(row.tokens.map(({ token }) => token)).toEqual(
    ['ac', 'ck', 'dj', 'el', 'et', 'fi', 'ie', 'ja', 'ke', 'ld', 't', '드재', '재킷', '킷', '필드'].sort(),
  )
})

test('first stock is an adjustment by whoever entered it; what begins without stock has no movement', async () => {
  const { slug: category } = await newCategory()
  const { id } = await createProduct(staff, productInput({ category }))
  const movements = await prisma.stockMovement.findMany({
    where: { variant: { productId: id } },
    orderBy: { variant: { position: 'asc' } },
    select: {
      seq: true,
      kind: true,
      delta: true,
      stockAfter: true,
      orderId: true,
      actor: true,
      reason: true,
    },
  })
  const first = {
    seq: 1,
    kind: 'adjustment',
    orderId: null,
    actor: `staff:${staff.staffId}`,
    reason: 'first stock',
  }
  expect(movements).toEqual([
    { ...first, delta: 3, stockAfter: 3 },
    { ...first, delta: 4, stockAfter: 4 },
    { ...first, delta: 1, stockAfter: 1 },
  ])
})

test('an unknown category is refused and nothing is written', async () => {
  const input = productInput({ category: 'no-such-category' })
  await expect(createProduct('system', input)).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['category'], code: 'unknown' }] },
  })
  expect(await countAll(input.slug, input.variants[0]?.sku ?? '')).toEqual({ products: 0, variants: 0 })
})

test('a slug that is taken is refused and nothing is written', async () => {
  const { slug: category } = await newCategory()
  const { slug } = await createProduct('system', productInput({ category }))
  const second = productInput({ category, slug })
  await expect(createProduct('system', second)).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['slug'], code: 'taken' }] },
  })
  expect(await countAll(slug, second.variants[0]?.sku ?? '')).toEqual({ products: 1, variants: 0 })
})

test('an SKU that is taken is refused and nothing is written', async () => {
  const { slug: category } = await newCategory()
  const first = productInput({ category })
  await createProduct('system', first)
  const second = productInput({ category, variants: first.variants })
  await expect(createProduct('system', second)).rejects.toMatchObject({
    reason: 'SKU_TAKEN',
    details: { field: 'sku', skus: first.variants.map(({ sku }) => sku) },
  })
  expect(await countAll(second.slug, first.variants[0]?.sku ?? '')).toEqual({ products: 0, variants: 1 })
})

test('of two products entered at once under one slug, one is written', async () => {
  const { slug: category } = await newCategory()
  const first = productInput({ category })
  const outcomes = await Promise.allSettled([
    createProduct('system', first),
    createProduct('system', productInput({ category, slug: first.slug })),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma.variant.count({ where: { product: { slug: first.slug } } })).toBe(4)
})
