import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newCategory } from '../../testing/new-category.ts'
import { createCategory } from './create-category.ts'

test('a category is written in both languages', async () => {
  const { id, slug } = await newCategory()
  expect(await prisma.category.findUnique({ where: { id } })).toMatchObject({
    slug,
    nameKo: '아우터',
    nameEn: 'Outerwear',
    position: 9_000,
  })
})

test('a slug that is taken is refused', async () => {
  const { slug } = await newCategory()
  const again = createCategory({ slug, name: { ko: '셔츠', en: 'Shirts' }, position: 0 })
  await expect(again).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['slug'], code: 'taken' }] },
  })
  expect(await prisma.category.count({ where: { slug } })).toBe(1)
})
