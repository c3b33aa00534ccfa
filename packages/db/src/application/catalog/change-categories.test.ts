import { expect, test } from 'vitest'
import { SHOP_ID } from '../../domain/settings/settings.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newCategory } from '../../testing/new-category.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { productInput } from '../../testing/product-input.ts'
import { createProduct } from './create-product.ts'
import { listDeskCategories } from './queries/list-desk-categories.ts'
import { removeCategory } from './remove-category.ts'
import { reorderCategories } from './reorder-categories.ts'
import { updateCategory } from './update-category.ts'

const staff = await newStaff()

const find = async (id: string) =>
  (await listDeskCategories()).items.find((category) => category.id === id) ?? null

const change = (id: string, version: number) => ({
  id,
  version,
  slug: `r-${mintId()}`,
  name: { ko: '겉옷', en: 'Coats' },
})

test('a category is renamed, and the shop is told', async () => {
  const { id, slug } = await newCategory()
  const input = change(id, 1)
  const renamed = { id, slug: input.slug, name: input.name, products: 0, version: 2 }
  expect(await updateCategory(staff, input)).toEqual(renamed)
  expect(await find(id)).toEqual(renamed)
  expect(await auditOf(id)).toMatchObject([
    { action: 'category.created' },
    { action: 'category.updated', before: { slug }, after: { slug: input.slug } },
  ])
  const told = await prisma.outboxEvent.count({ where: { aggregate: 'shop', aggregateId: SHOP_ID } })
  expect(told).toBeGreaterThanOrEqual(2)
})

test('who has not seen the newest one is shown it, and changes nothing', async () => {
  const { id } = await newCategory()
  await updateCategory(staff, change(id, 1))
  const current = await find(id)
  const stale = updateCategory(staff, change(id, 1))
  await expect(stale).rejects.toMatchObject({ reason: 'VERSION_CONFLICT', details: { current } })
  expect(await find(id)).toEqual(current)
})

test('one with a product in it stays, an empty one goes', async () => {
  const { id, slug } = await newCategory()
  await createProduct('system', productInput({ category: slug, status: 'draft' }))
  await expect(removeCategory(staff, { id })).rejects.toMatchObject({ reason: 'CATEGORY_NOT_EMPTY' })
  expect(await find(id)).toMatchObject({ products: 1 })

  const empty = await newCategory()
  await removeCategory(staff, empty)
  expect(await find(empty.id)).toBeNull()
  await expect(removeCategory(staff, empty)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
})

test('an order names every category once', async () => {
  const [first, second] = [await newCategory(), await newCategory()]
  const ids = (await listDeskCategories()).items.map(({ id }) => id)
  const refused = { reason: 'INVALID_INPUT', details: { issues: [{ path: ['ids'], code: 'not_all' }] } }
  await expect(reorderCategories(staff, { ids: [first.id] })).rejects.toMatchObject(refused)
  const twice = { ids: [...ids.slice(1), second.id] }
  await expect(reorderCategories(staff, twice)).rejects.toMatchObject(refused)
})
