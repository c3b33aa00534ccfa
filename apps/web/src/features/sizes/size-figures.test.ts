import { expect, it } from 'vitest'
import { letterOf } from './letter-of.ts'
import { sizeCharts } from './size-charts.ts'

it.each(sizeCharts)('shows where each measure of $kind is taken, in the order of its table', (chart) => {
  const letters = chart.measures.map((measure) => letterOf(chart, measure))
  const named = chart.measures.map((measure) => measure === 'eu' || measure === 'us')
  expect(letters).toEqual(named.map((isNamed, place) => (isNamed ? null : 'ABCD'[place])))
})
