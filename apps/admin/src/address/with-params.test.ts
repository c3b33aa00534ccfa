import { expect, it } from 'vitest'
import { withParams } from './with-params.ts'

it('sets, replaces and takes away', () => {
  expect(withParams('/orders', { status: 'paid' })).toBe('/orders?status=paid')
  expect(withParams('/orders?status=paid', { status: 'shipped', q: '재킷' })).toBe(
    '/orders?status=shipped&q=%EC%9E%AC%ED%82%B7',
  )
  expect(withParams('/orders?status=paid', { status: null })).toBe('/orders')
  expect(withParams('/orders?status=paid', { status: '' })).toBe('/orders')
})

it('starts a list over when its filter changes, and only then', () => {
  expect(withParams('/orders?status=paid&cursor=abc', { status: 'shipped' })).toBe('/orders?status=shipped')
  expect(withParams('/orders?status=paid&cursor=abc', { show: '1' })).toBe(
    '/orders?status=paid&cursor=abc&show=1',
  )
  expect(withParams('/orders?cursor=abc', { cursor: 'def' })).toBe('/orders?cursor=def')
})
