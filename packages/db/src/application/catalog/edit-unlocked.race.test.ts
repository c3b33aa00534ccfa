import { expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { editOf } from '../../testing/edit-of.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct } from '../../testing/rows.ts'
import type * as told from './append-products-changed.ts'
import { getDeskProduct } from './queries/get-desk-product.ts'
import { updateProduct } from './update-product.ts'

/** Without the lock of a product and of its variants. */
vi.mock('../../infrastructure/locks.ts', async (original) => ({
  ...(await original<typeof locks>()),
  lockProducts: async () => [],
  lockVariants: async () => [],
}))

/** With both reading the version before either writes. */
vi.mock('./hold-products.ts', async (original) => {
  const barrier = createBarrier(2)
  const real = await original<typeof import('./hold-products.ts')>()
  return {
    ...real,
    holdProducts: async (...given: Parameters<typeof real.holdProducts>) => {
      const products = await real.holdProducts(...given)
      await barrier()
      return products
    },
  }
})

/** Without the safety net under it: the unique number of each event. */
vi.mock('./append-products-changed.ts', async (original) => ({
  ...(await original<typeof told>()),
  appendProductsChanged: async () => {},
}))

it('loses what one of two has saved when the product is not locked', async () => {
  const [one, two] = [await newStaff(), await newStaff()]
  const opened = await getDeskProduct(await newProduct())
  await Promise.all([
    updateProduct(one, editOf(opened, { name: { ...opened.name, en: 'Renamed' } })),
    updateProduct(two, editOf(opened, { maxPerCustomer: 2 })),
  ])
  const { version, name, maxPerCustomer } = await getDeskProduct(opened)
  expect(version).toBe(3)
  expect([name.en === 'Renamed', maxPerCustomer === 2]).not.toEqual([true, true])
})
