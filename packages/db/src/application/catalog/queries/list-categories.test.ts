import { expect, test } from 'vitest'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { createProduct } from '../create-product.ts'
import { listCategories } from './list-categories.ts'

test('categories come in the reader’s language with the number of products on sale', async () => {
  const { slug: category } = await newCategory()
  const empty = await newCategory()
  await createProduct('system', productInput({ category }))
  await createProduct('system', productInput({ category }))
  await createProduct('system', productInput({ category, status: 'draft' }))

  const { items } = await listCategories({ locale: 'en' })
  expect(items.filter(({ slug }) => slug === category || slug === empty.slug)).toEqual([
    { slug: category, name: 'Outerwear', count: 2 },
    { slug: empty.slug, name: 'Outerwear', count: 0 },
  ])
  const korean = await listCategories({ locale: 'ko' })
  expect(korean.items.find(({ slug }) => slug === category)?.name).toBe('아우터')
})
