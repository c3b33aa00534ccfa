import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newCategory } from '../../testing/new-category.ts'
import { productInput } from '../../testing/product-input.ts'
import { archiveProduct } from './archive-product.ts'
import { createProduct } from './create-product.ts'
import { publishProduct } from './publish-product.ts'

const stateOf = (id: string) =>
  prisma.product.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } })

async function draft(change = {}) {
  const { slug: category } = await newCategory()
  return createProduct('system', productInput({ category, status: 'draft', ...change }))
}

test('a draft goes on sale, is taken out, and goes on sale again', async () => {
  const product = await draft()
  await publishProduct('system', product)
  expect(await stateOf(product.id)).toEqual({ status: 'active', version: 2 })
  await archiveProduct('system', product)
  expect(await stateOf(product.id)).toEqual({ status: 'archived', version: 3 })
  await publishProduct('system', product)
  expect(await stateOf(product.id)).toEqual({ status: 'active', version: 4 })
})

test('publishing twice changes nothing the second time', async () => {
  const product = await draft()
  await publishProduct('system', product)
  await publishProduct('system', product)
  expect(await stateOf(product.id)).toEqual({ status: 'active', version: 2 })
})

test('a draft without a picture stays a draft', async () => {
  const product = await draft({ images: [] })
  await expect(publishProduct('system', product)).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['images'], code: 'required' }] },
  })
  expect(await stateOf(product.id)).toEqual({ status: 'draft', version: 1 })
})

test('what does not exist is not found', async () => {
  await expect(publishProduct('system', { id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  await expect(archiveProduct('system', { id: mintId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
})
