import { beforeAll, describe, expect, it } from 'vitest'
import { listDeskProductsInputSchema } from '../../../domain/catalog/desk-product.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { archiveProduct } from '../archive-product.ts'
import { createProduct } from '../create-product.ts'
import { listDeskProducts } from './list-desk-products.ts'

let category: string
let ids: Record<'full' | 'draft' | 'out' | 'drop' | 'archived', string>

const without = (stock: number) => (variant: ReturnType<typeof productInput>['variants'][number]) => ({
  ...variant,
  stock,
})

async function enter(change: Partial<ReturnType<typeof productInput>> = {}) {
  const input = productInput({ category, ...change })
  const { id } = await createProduct('system', input)
  return { id, input }
}

beforeAll(async () => {
  category = (await newCategory()).slug
  const { variants } = productInput({ category })
  const full = await enter({ variants: variants.map(without(50)) })
  const draft = await enter({ status: 'draft' })
  const out = await enter({ variants: productInput({ category }).variants.map(without(0)) })
  const drop = await enter({ saleStartsAt: '2026-12-01T00:00:00.000Z' })
  const archived = await enter()
  await archiveProduct('system', archived)
  ids = { full: full.id, draft: draft.id, out: out.id, drop: drop.id, archived: archived.id }
})

const list = async (filter: object = {}) => {
  const { items } = await listDeskProducts(listDeskProductsInputSchema.parse({ category, ...filter }))
  return items.map(({ id }) => id)
}

describe('the products at the desk', () => {
  it('are those of every status, newest first, with what a row shows', async () => {
    const { archived, drop, out, draft, full } = ids
    expect(await list()).toEqual([archived, drop, out, draft, full])
    const input = listDeskProductsInputSchema.parse({ category, status: 'draft' })
    expect((await listDeskProducts(input)).items).toMatchObject([
      {
        id: draft,
        name: { ko: '필드 재킷', en: 'Field jacket' },
        category: { slug: category, name: { ko: '아우터', en: 'Outerwear' } },
        status: 'draft',
        variants: 4,
        stock: 8,
        low: 4,
        priceFrom: 189_000,
        priceTo: 199_000,
        image: { url: 'http://localhost:3000/media/rust.svg' },
      },
    ])
  })

  it('are narrowed by status, stock, drop, words and SKU, alone and together', async () => {
    const { archived, drop, out, draft, full } = ids
    expect(await list({ status: 'active' })).toEqual([drop, out, full])
    expect(await list({ stock: 'out' })).toEqual([out])
    expect(await list({ stock: 'low' })).toEqual([archived, drop, out, draft])
    expect(await list({ stock: 'low', status: 'active' })).toEqual([drop, out])
    expect(await list({ drop: true })).toEqual([drop])
    expect(await list({ drop: false, status: 'active' })).toEqual([out, full])
    expect(await list({ q: '재킷', status: 'draft' })).toEqual([draft])
    expect(await list({ q: '모자' })).toEqual([])
    const { sku } = await prisma.variant.findFirstOrThrow({
      where: { productId: full },
      select: { sku: true },
    })
    expect(await list({ q: sku.toLowerCase() })).toEqual([full])
    expect(await list({ q: sku, stock: 'out' })).toEqual([])
    expect(await list({ category: 'nowhere' })).toEqual([])
  })

  it('come last changed first when asked so', async () => {
    const { archived, drop, out, draft, full } = ids
    await prisma.product.updateMany({ where: { id: full }, data: { updatedAt: new Date() } })
    expect(await list({ sort: 'updated' })).toEqual([full, archived, drop, out, draft])
    expect(await list({ sort: 'updated', status: 'active' })).toEqual([full, drop, out])
  })

  it('come page by page, each once, by a cursor of this list alone', async () => {
    const seen: string[] = []
    const input = { category, stock: 'low', limit: 1 }
    let nextCursor: string | null = null
    do {
      const page = await listDeskProducts(
        listDeskProductsInputSchema.parse({ ...input, cursor: nextCursor ?? undefined }),
      )
      seen.push(...page.items.map(({ id }) => id))
      if (page.nextCursor) nextCursor = page.nextCursor
      else break
    } while (seen.length < 10)
    expect(seen).toEqual([ids.archived, ids.drop, ids.out, ids.draft])
    const other = listDeskProductsInputSchema.parse({ category, limit: 1, cursor: nextCursor ?? '' })
    await expect(listDeskProducts(other)).rejects.toMatchObject({ reason: 'INVALID_INPUT' })
  })
})
