import { expect, it } from 'vitest'
import type { ProductPage } from '@/trpc/outputs.ts'
import { withStock } from './with-stock.ts'

const variant = (id: string, stock: number) => ({ id, stock, sku: id, options: {}, price: 1_000 })
const product = { remaining: 5, inStock: true, variants: [variant('a', 2), variant('b', 3)] } as ProductPage

it('takes the stock that was told, and adds up what is left', () => {
  expect(withStock(product, { variants: [{ id: 'a', stock: 1 }] })).toMatchObject({
    remaining: 4,
    inStock: true,
    variants: [
      { id: 'a', stock: 1 },
      { id: 'b', stock: 3 },
    ],
  })
})

it('is sold out when nothing is left', () => {
  const told = {
    variants: [
      { id: 'a', stock: 0 },
      { id: 'b', stock: 0 },
    ],
  }
  expect(withStock(product, told)).toMatchObject({ remaining: 0, inStock: false })
})

it('stays as it is before anything was told', () => {
  expect(withStock(product, null)).toBe(product)
})
