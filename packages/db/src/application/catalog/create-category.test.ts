import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newCategory } from '../../testing/new-category.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { createCategory } from './create-category.ts'

test('a category is written in both languages, at the end of the menu', async () => {
  const first = await newCategory()
  const second = await newCategory()
  const rows = await prisma.category.findMany({
    where: { id: { in: [first.id, second.id] } },
    orderBy: { position: 'asc' },
  })
  expect(rows.map(({ id, nameKo, nameEn }) => [id, nameKo, nameEn])).toEqual([
    [first.id, '아우터', 'Outerwear'],
    [second.id, '아우터', 'Outerwear'],
  ])
})

test('who made it is in the audit log', async () => {
  const staff = await newStaff()
  const slug = `c-${staff.staffId}`
  const name = { ko: '셔츠', en: 'Shirts' }
  const { id } = await createCategory(staff, { slug, name })
  expect(await auditOf(id)).toMatchObject([
    { actor: `staff:${staff.staffId}`, action: 'category.created', after: { slug, name } },
  ])
})

test('a slug that is taken is refused', async () => {
  const { slug } = await newCategory()
  const staff = await newStaff()
  const again = createCategory(staff, { slug, name: { ko: '셔츠', en: 'Shirts' } })
  await expect(again).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['slug'], code: 'taken' }] },
  })
  expect(await prisma.category.count({ where: { slug } })).toBe(1)
  expect(await prisma.auditEntry.count({ where: { actor: `staff:${staff.staffId}` } })).toBe(0)
})
