import { randomUUID } from 'node:crypto'
import { getDeskProduct } from '@firstcome/db/application/catalog/queries/get-desk-product'
import { editOf } from '@firstcome/db/testing/edit-of'
import { newCategory } from '@firstcome/db/testing/new-category'
import { productInput } from '@firstcome/db/testing/product-input'
import { newProduct } from '@firstcome/db/testing/rows'
import { beforeAll, describe, expect, it } from 'vitest'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

type Headers = Record<string, string>

let manager: Headers
let owner: Headers
let category: string

beforeAll(async () => {
  manager = (await signedInStaff('manager')).headers
  owner = (await signedInStaff('owner')).headers
  category = (await newCategory()).slug
})

const newKey = () => `refusals-${randomUUID()}`
const input = (change: Partial<ReturnType<typeof productInput>> = {}) => ({
  ...productInput({ category, ...change }),
  idempotencyKey: newKey(),
})

describe('a product that is entered', () => {
  it('is there, once, and its twin hears the same', async () => {
    const desk = await startTestDesk()
    const product = input()
    const [first, again] = [
      await desk.mutate('products.create', product, manager),
      await desk.mutate('products.create', product, manager),
    ]
    expect(first).toMatchObject({ status: 200, data: { slug: product.slug, version: 1 } })
    expect(again.data).toEqual(first.data)
    const other = await desk.mutate('products.create', { ...product, maxPerCustomer: 1 }, manager)
    expect(other).toMatchObject({ status: 422, reason: 'IDEMPOTENCY_MISMATCH' })
  })

  const { variants } = productInput({ category: 'any' })
  const [first, second, ...others] = variants
  if (!first || !second) throw new Error('the jacket has variants')

  it.each([
    ['a negative price', { variants: [{ ...first, price: -1 }] }, ['variants', 0, 'price'], 'too_small'],
    ['negative stock', { variants: [{ ...first, stock: -1 }] }, ['variants', 0, 'stock'], 'too_small'],
    [
      'two variants with the same options',
      { variants: [first, { ...second, options: first.options }, ...others] },
      ['variants', 1, 'options'],
      'duplicate',
    ],
    [
      'one SKU twice',
      { variants: [first, { ...second, sku: first.sku }, ...others] },
      ['variants', 1, 'sku'],
      'duplicate',
    ],
    [
      'a window that ends before it starts',
      { saleStartsAt: '2026-12-02T00:00:00.000Z', saleEndsAt: '2026-12-01T00:00:00.000Z' },
      ['saleEndsAt'],
      'not_after_start',
    ],
    ['a drop number without a start', { dropNumber: 7 }, ['dropNumber'], 'without_start'],
    ['no picture on sale', { images: [] }, ['images'], 'required'],
    ['an unknown category', { category: 'nowhere' }, ['category'], 'unknown'],
    [
      'a picture of another site',
      { images: [{ path: '//evil.example/x.png', alt: { ko: 'x', en: 'x' }, width: 1, height: 1 }] },
      ['images', 0, 'path'],
      'invalid_format',
    ],
  ] as const)('is refused with %s', async (_, change, path, code) => {
    const desk = await startTestDesk()
    const product = { ...input(), ...change }
    const answer = await desk.mutate('products.create', product, manager)
    expect(answer).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
    expect(answer.details).toMatchObject({
      issues: expect.arrayContaining([{ path, code }]),
    })
    const { data } = await desk.query('products.list', { q: product.variants[0]?.sku }, manager)
    expect(data).toEqual({ items: [], nextCursor: null })
  })

  it('is refused with a SKU that another one has, by name', async () => {
    const desk = await startTestDesk()
    const { variants: known } = await newProduct()
    const sku = known[0]?.sku ?? ''
    const product = input({ variants: [{ ...first, sku }, second, ...others] })
    expect(await desk.mutate('products.create', product, manager)).toMatchObject({
      status: 409,
      reason: 'SKU_TAKEN',
      details: { field: 'sku', skus: [sku] },
    })
  })
})

it('a product that someone else has saved is refused with the newer version', async () => {
  const desk = await startTestDesk()
  const opened = await getDeskProduct(await newProduct())
  const edit = (maxPerCustomer: number) =>
    desk.mutate(
      'products.update',
      { ...editOf(opened, { maxPerCustomer }), idempotencyKey: newKey() },
      manager,
    )
  expect(await edit(2)).toMatchObject({ status: 200, data: { version: 2 } })
  expect(await edit(3)).toMatchObject({
    status: 409,
    reason: 'VERSION_CONFLICT',
    details: { current: { id: opened.id, version: 2, maxPerCustomer: 2, savedBy: { name: '이서윤' } } },
  })
  const { data } = await desk.query('products.byId', { id: opened.id }, manager)
  expect(data).toMatchObject({ version: 2, maxPerCustomer: 2 })
})

it('settings are for owners, and never negative', async () => {
  const desk = await startTestDesk()
  const { data } = await desk.query('settings.get', undefined, manager)
  const settings = data as Record<string, unknown>
  expect(await desk.mutate('settings.update', settings, manager)).toMatchObject({ status: 403 })
  expect(await desk.mutate('settings.update', { ...settings, shippingFee: -1 }, owner)).toMatchObject({
    status: 400,
    details: { issues: [{ path: ['shippingFee'] }] },
  })
  expect((await desk.query('settings.get', undefined, owner)).data).toEqual(settings)
})

it('stock is adjusted once per key, with a reason, and never below nothing', async () => {
  const desk = await startTestDesk()
  const { variantId } = await newProduct({ variants: [{ stock: 2 }] })
  const adjust = (change: object) =>
    desk.mutate(
      'stock.adjust',
      { variantId, delta: -1, reason: 'lost', idempotencyKey: newKey(), ...change },
      manager,
    )
  expect(await adjust({ reason: ' ' })).toMatchObject({ status: 400, reason: 'INVALID_INPUT' })
  expect(await adjust({ delta: -3 })).toMatchObject({
    status: 409,
    reason: 'OUT_OF_STOCK',
    details: { lines: [{ variantId, requested: 3, available: 2, problem: 'NOT_ENOUGH' }] },
  })
  const idempotencyKey = newKey()
  const [one, two] = await Promise.all([adjust({ idempotencyKey }), adjust({ idempotencyKey })])
  expect([one.data, two.data]).toEqual([
    { variantId, stock: 1 },
    { variantId, stock: 1 },
  ])
})
