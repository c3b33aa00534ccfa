import { describe, expect, it } from 'vitest'
import { type ListFilter, listHref, readListFilter } from './list-filter.ts'

describe('readListFilter', () => {
  it('reads every facet', () => {
    const params = {
      q: ' 재킷 ',
      category: 'outer',
      sort: 'price-asc',
      inStock: '1',
      minPrice: '0',
      maxPrice: '90000',
      color: 'moss,ink,moss',
      size: 'm',
    }
    expect(readListFilter(params)).toEqual({
      q: '재킷',
      category: 'outer',
      sort: 'price-asc',
      inStock: true,
      minPrice: 0,
      maxPrice: 90_000,
      colors: ['ink', 'moss'],
      sizes: ['m'],
    })
  })

  it.each([
    ['an unknown sort', { sort: 'cheapest' }],
    ['a price that is no number', { minPrice: 'cheap' }],
    ['a negative price', { maxPrice: '-1' }],
    ['half a won', { maxPrice: '0.5' }],
    ['empty fields of a form', { q: '', category: '', minPrice: '', maxPrice: '' }],
    ['colours that are no keys', { color: 'Ink, ,잉크', size: '' }],
    ['another word for in stock', { inStock: 'yes' }],
  ])('leaves out %s', (_, params) => {
    expect(readListFilter(params)).toEqual({ sort: 'new' })
  })

  it('takes the first of a repeated field', () => {
    expect(readListFilter({ category: ['outer', 'knit'] }).category).toBe('outer')
  })
})

describe('listHref', () => {
  it('says nothing that is the default', () => {
    expect(listHref({ sort: 'new', inStock: undefined, minPrice: 0 })).toBe('/products')
  })

  it('reads back what it wrote', () => {
    const filter: ListFilter = {
      q: '니트 베스트',
      category: 'knit',
      sort: 'popular',
      inStock: true,
      minPrice: 10,
      maxPrice: 0,
      colors: ['ink', 'sky'],
      sizes: ['260'],
    }
    const params = Object.fromEntries(new URL(listHref(filter), 'http://shop').searchParams)
    expect(readListFilter(params)).toEqual(filter)
    expect(listHref({ colors: ['sky', 'ink'] })).toBe(listHref({ colors: ['ink', 'sky'] }))
    expect(listHref({ colors: [] })).toBe('/products')
  })
})
