import { expect, it } from 'vitest'
import { isWithin, pageGroups } from './pages.ts'

const pages = pageGroups.flat()

it('gives every page a key of its own', () => {
  expect(new Set(pages.map(({ go }) => go)).size).toBe(pages.length)
})

it('knows which page an address belongs to', () => {
  const at = (pathname: string) => pages.filter((page) => isWithin(pathname, page)).map(({ key }) => key)
  expect(at('/')).toEqual(['home'])
  expect(at('/orders')).toEqual(['orders'])
  expect(at('/orders/0199-7')).toEqual(['orders'])
  expect(at('/ordersheet')).toEqual([])
})
