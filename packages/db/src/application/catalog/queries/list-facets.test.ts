import { expect, test } from 'vitest'
import { newCategory } from '../../../testing/new-category.ts'
import { productInput } from '../../../testing/product-input.ts'
import { createProduct } from '../create-product.ts'
import { listFacets } from './list-facets.ts'

test('the colours and sizes of what is on display in a category', async () => {
  const { slug: category } = await newCategory()
  await createProduct('system', productInput({ category, status: 'draft' }))
  expect(await listFacets({ category, locale: 'en' })).toEqual({ colors: [], sizes: [] })

  await createProduct('system', productInput({ category }))
  await createProduct('system', productInput({ category }))
  expect(await listFacets({ category, locale: 'en' })).toEqual({
    colors: [
      { key: 'ink', name: 'Ink' },
      { key: 'rust', name: 'Rust' },
    ],
    sizes: [
      { key: 's', name: 'S' },
      { key: 'm', name: 'M' },
    ],
  })
  const { colors } = await listFacets({ locale: 'ko' })
  expect(colors).toContainEqual({ key: 'ink', name: '잉크' })
})
