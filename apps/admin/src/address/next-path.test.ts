import { expect, it } from 'vitest'
import { nextPath } from './next-path.ts'

it('goes on to a page of the desk', () => {
  expect(nextPath('/orders?status=paid')).toBe('/orders?status=paid')
})

it.each([
  null,
  undefined,
  '',
  'orders',
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example',
  'javascript:x',
])('never follows %j', (next) => {
  expect(nextPath(next)).toBe('/')
})
