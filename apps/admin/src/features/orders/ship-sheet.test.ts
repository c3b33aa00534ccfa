import { expect, it } from 'vitest'
import { isShippable, pasteInto } from './ship-sheet.ts'

const lines = ['a', 'b', 'c'].map((id) => ({ id, carrier: 'CJ', trackingNumber: '' }))
const numbers = (pasted: ReturnType<typeof pasteInto>) => pasted?.map(({ trackingNumber }) => trackingNumber)

it('fills the lines below with a column of numbers', () => {
  expect(numbers(pasteInto(lines, 0, '1\n2\n3\n'))).toEqual(['1', '2', '3'])
  expect(numbers(pasteInto(lines, 1, ' 1 \r\n2'))).toEqual(['', '1', '2'])
})

it('leaves lines alone for which there is no number, and numbers for which there is no line', () => {
  expect(numbers(pasteInto(lines, 0, '1\n2'))).toEqual(['1', '2', ''])
  expect(numbers(pasteInto(lines, 2, '1\n2'))).toEqual(['', '', '1'])
})

it('takes the carrier from a first column, where there is one', () => {
  expect(pasteInto(lines, 1, '우체국택배\t1\n\t2')).toEqual([
    lines[0],
    { id: 'b', carrier: '우체국택배', trackingNumber: '1' },
    { id: 'c', carrier: 'CJ', trackingNumber: '2' },
  ])
})

it('leaves a single value to the field', () => {
  expect(pasteInto(lines, 0, '1234')).toBeNull()
  expect(pasteInto(lines, 0, '1234\n')).toBeNull()
})

it('ships what is paid and not given back', () => {
  expect(isShippable({ status: 'paid', refundStatus: 'partial' })).toBe(true)
  expect(isShippable({ status: 'paid', refundStatus: 'full' })).toBe(false)
  expect(isShippable({ status: 'shipped', refundStatus: 'none' })).toBe(false)
})
