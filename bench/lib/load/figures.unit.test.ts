import { expect, test } from 'vitest'
import { median, percentile } from './figures.ts'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

test('a percentile is the nearest rank of the sorted values', () => {
  expect(percentile(hundred, 0.5)).toBe(50)
  expect(percentile(hundred, 0.99)).toBe(99)
  expect(percentile(hundred, 1)).toBe(100)
  expect(percentile([7], 0.99)).toBe(7)
  expect(percentile([], 0.5)).toBeNaN()
})

test('a median is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([10, 2, 4, 100])).toBe(7)
  expect(median([])).toBeNaN()
})
