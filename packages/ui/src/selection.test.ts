import { describe, expect, test } from 'vitest'
import { selectedOf, withSelected } from './selection.ts'

describe('selectedOf', () => {
  test('tells all, some and none of the rows in sight', () => {
    expect(selectedOf(['a', 'b'], new Set(['a', 'b']))).toBe('all')
    expect(selectedOf(['a', 'b'], new Set(['b']))).toBe('some')
    expect(selectedOf(['a', 'b'], new Set(['c']))).toBe('none')
  })

  test('selects none where there are no rows', () => {
    expect(selectedOf([], new Set(['a']))).toBe('none')
  })
})

describe('withSelected', () => {
  test('adds and takes away the rows named, and leaves those of other pages', () => {
    const before: ReadonlySet<string> = new Set(['elsewhere', 'a'])
    expect([...withSelected(before, ['a', 'b'], true)]).toEqual(['elsewhere', 'a', 'b'])
    expect([...withSelected(before, ['a', 'b'], false)]).toEqual(['elsewhere'])
    expect([...before]).toEqual(['elsewhere', 'a'])
  })
})
