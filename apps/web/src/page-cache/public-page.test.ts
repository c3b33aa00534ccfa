import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { publicPage } from './public-page.ts'

const VARIANT = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'

function asked(url: string, headers: IncomingHttpHeaders = {}, method = 'GET') {
  return publicPage({ method, url, headers } as IncomingMessage)
}

it.each([
  ['/', '/'],
  ['/?utm_source=letter', '/'],
  ['/en', '/en'],
  ['/en/terms?x', '/en/terms'],
  ['/products?sort=new&q=&utm_id=1', '/products'],
  ['/products?sort=price-asc&category=outerwear', '/products?category=outerwear&sort=price-asc'],
  ['/en/products?category=outerwear&category=shirts', '/en/products?category=shirts'],
  ['/products/chore-jacket?variant=none', '/products/chore-jacket'],
  [`/products/chore-jacket?a=1&variant=${VARIANT}`, `/products/chore-jacket?variant=${VARIANT}`],
  [`/drops/${VARIANT}?variant=${VARIANT}`, `/drops/${VARIANT}`],
])('keeps %s as %s', (url, path) => {
  expect(asked(url)).toEqual({ key: path, path, headers: {}, isFragment: false })
})

it.each([
  '/cart',
  '/checkout',
  '/account',
  '/en/orders',
  '/wallet',
  '/sign-in',
  '/ko/products',
  '/products/',
  '/products/a/b',
  '/products/%63hore',
  '/_next/static/a.js',
  '/internal/forget',
  '//evil.example/products',
  'http://evil.example/',
  `/products?q=${'x'.repeat(2_000)}`,
])('leaves %s alone', (url) => {
  expect(asked(url)).toBeNull()
})

it('leaves what is not a reading alone', () => {
  expect(asked('/', {}, 'POST')).toBeNull()
  expect(asked('/', {}, 'HEAD')).not.toBeNull()
})

it('takes nothing of a visitor along', () => {
  const headers = {
    cookie: 'fc_session=1',
    authorization: 'Bearer 1',
    'x-forwarded-for': '6.6.6.6',
    'next-url': '/',
  }
  expect(asked('/', headers)?.headers).toEqual({})
  expect(asked('/?_rsc=1x2', { ...headers, rsc: '1' })?.headers).toEqual({ rsc: '1', 'next-url': '/' })
})

it('tells parts of a page apart by what the router says that it has', () => {
  const tree = (text: string) => asked('/?_rsc=a1', { rsc: '1', 'next-router-state-tree': text })
  expect(tree('a')?.key).toBe(tree('a')?.key)
  expect(tree('a')?.key).not.toBe(tree('b')?.key)
  expect(tree('a')?.key).not.toBe(asked('/?_rsc=a1')?.key)
  expect(tree('x'.repeat(4_001))).toBeNull()
})

it('keeps parts of a page only at the address that pages link to', () => {
  const part = (url: string) => asked(url, { rsc: '1' })
  expect(part('/products?category=shirts&_rsc=a1')?.path).toBe('/products?category=shirts&_rsc=a1')
  for (const url of [
    '/products',
    '/products?utm=1&_rsc=a1',
    '/products?_rsc=a1&category=shirts',
    '/?_rsc=a%201',
  ])
    expect(part(url)).toBeNull()
  expect(asked('/?_rsc=a1', { rsc: '2' })).toBeNull()
})
