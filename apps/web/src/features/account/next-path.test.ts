import { expect, it } from 'vitest'
import { nextPath } from './next-path.ts'

it('keeps a path of this shop with its question', () => {
  expect(nextPath('/checkout?buy=v1:2')).toBe('/checkout?buy=v1:2')
  expect(nextPath('/orders/0199')).toBe('/orders/0199')
})

it.each([
  undefined,
  '',
  ['/cart', '/wallet'],
  'https://evil.example',
  '//evil.example/cart',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'cart',
])('leads home instead of to %j', (next) => {
  expect(nextPath(next)).toBe('/')
})
