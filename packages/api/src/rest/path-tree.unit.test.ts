import { expect, it } from 'vitest'
import { createPathTree } from './path-tree.ts'

const find = createPathTree([
  { method: 'GET', path: '/products' },
  { method: 'GET', path: '/products/{idOrSlug}' },
  { method: 'GET', path: '/products/popular' },
  { method: 'GET', path: '/products/{productId}/live' },
  { method: 'PUT', path: '/cart/lines/{variantId}' },
  { method: 'DELETE', path: '/cart/lines/{variantId}' },
])

it.each([
  ['/products', '/products', {}],
  ['/products/field-jacket', '/products/{idOrSlug}', { idOrSlug: 'field-jacket' }],
  ['/products/%ED%95%84%EB%93%9C', '/products/{idOrSlug}', { idOrSlug: '필드' }],
  ['/products/a%2Fb', '/products/{idOrSlug}', { idOrSlug: 'a/b' }],
  ['/products/%E0%A4%A', '/products/{idOrSlug}', { idOrSlug: '%E0%A4%A' }],
  ['/products/popular', '/products/popular', {}],
  ['/products/1/live', '/products/{productId}/live', { productId: '1' }],
])('finds %s', (path, found, params) => {
  expect(find(path)).toMatchObject({ path: found, params })
})

it.each(['', '/', '/products/', '/product', '/cart', '/cart/lines', '/products/1/live/2', '/__proto__'])(
  'finds nothing at %j',
  (path) => expect(find(path)).toBeNull(),
)

it('knows every method of a path', () => {
  expect([...(find('/cart/lines/1')?.leaves.keys() ?? [])]).toEqual(['PUT', 'DELETE'])
})
