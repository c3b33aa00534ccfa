import { describe, expect, test } from 'vitest'
import { barsPath, indexAt, linePath, scaleOf, ticksPath, xOf, yOf } from './chart-scale.ts'

const point = (value: number, previous?: number | null) => ({ label: String(value), value, previous })

describe('scaleOf', () => {
  test('begins at zero and ends at a round figure above all points, also of the previous period', () => {
    expect(scaleOf([point(740_000), point(12)])).toEqual({ min: 0, max: 800_000 })
    expect(scaleOf([point(3), point(1, 18)])).toEqual({ min: 0, max: 20 })
    expect(scaleOf([point(50)])).toEqual({ min: 0, max: 50 })
    expect(scaleOf([point(25_610_000)])).toEqual({ min: 0, max: 30_000_000 })
    expect(scaleOf([point(0.11)])).toEqual({ min: 0, max: 0.12 })
  })

  test('goes below zero as far as the points do', () => {
    expect(scaleOf([point(-30), point(7)])).toEqual({ min: -30, max: 8 })
  })

  test('has a height even when nothing happened', () => {
    expect(scaleOf([point(0), point(0, null)])).toEqual({ min: 0, max: 1 })
  })
})

describe('places in the plot', () => {
  const scale = { min: 0, max: 200 }

  test('gives each point its own band and each value its height', () => {
    expect([0, 1, 2, 3].map((index) => xOf(index, 4))).toEqual([12.5, 37.5, 62.5, 87.5])
    expect([0, 50, 200].map((value) => yOf(value, scale))).toEqual([100, 75, 0])
  })

  test('finds the band under the pointer, also at and beyond the edges', () => {
    expect([0, 0.24, 0.25, 0.99, 1, 1.2, -0.1].map((share) => indexAt(share, 4))).toEqual([
      0, 0, 1, 3, 3, 3, 0,
    ])
  })

  test('draws a line that breaks where there is no value', () => {
    expect(linePath([0, 100, null, 200], scale)).toBe('M12.5 100h0L37.5 50M87.5 0h0')
  })

  test('draws bars from zero, downwards below it', () => {
    expect(barsPath([100, -100], { min: -100, max: 100 })).toBe('M7.5 50V0H42.5V50ZM57.5 50V100H92.5V50Z')
  })

  test('marks the previous period across each band that has it', () => {
    expect(ticksPath([100, null], scale)).toBe('M0 50H50')
  })
})
