import { expect, it } from 'vitest'
import { collection } from '../../../../../prisma/seed/collection/collection.ts'
import { sizeChartOf } from './size-chart-of.ts'
import { sizeCharts } from './size-charts.ts'

const piece = (category: string, sizes: string[], slug = 'any') => ({
  slug,
  category,
  options: [
    { name: 'Colour', values: ['Ink', 'Moss'] },
    { name: 'Size', values: sizes },
  ],
})

it('shows the sizes that a piece is made in, and no others', () => {
  const chart = sizeChartOf(piece('outerwear', ['S', 'M', 'L']))
  expect(chart?.kind).toBe('jackets')
  expect(chart?.rows.map(([size]) => size)).toEqual(['S', 'M', 'L'])
})

it('tells trousers by their letters or by their waist', () => {
  expect(sizeChartOf(piece('trousers', ['S', 'M']))?.kind).toBe('trousers')
  expect(sizeChartOf(piece('trousers', ['28', '30']))?.kind).toBe('waists')
})

it('knows coats, skirts and short sleeves, which lie in a category with others, by name', () => {
  expect(sizeChartOf(piece('outerwear', ['S', 'M', 'L'], 'long-coat'))?.kind).toBe('coats')
  expect(sizeChartOf(piece('outerwear', ['S', 'M'], 'padded-vest'))?.measures).not.toContain('sleeve')
  expect(sizeChartOf(piece('trousers', ['S', 'M'], 'wrap-skirt'))?.measures).not.toContain('thigh')
  expect(sizeChartOf(piece('shirts', ['S'], 'heavy-tee'))?.kind).toBe('shortTops')
})

it('shows no usual measures for a named piece in a size that its own chart lacks', () => {
  expect(sizeChartOf(piece('outerwear', ['L', 'XL'], 'long-coat'))).toBeNull()
})

it('has none for what is made in sizes of its own, or in one', () => {
  expect(sizeChartOf(piece('shoes', ['M', 'L']))).toBeNull()
  expect(sizeChartOf(piece('bags-hats', ['Small', 'Large']))).toBeNull()
  expect(
    sizeChartOf({ slug: 'any', category: 'shirts', options: [{ name: 'Colour', values: ['Ink'] }] }),
  ).toBeNull()
})

it('measures every piece of the demo label that is worn in letters, waists or lengths of foot', () => {
  const worn = collection.filter(({ category, sizes = [] }) => category !== 'bags-hats' && sizes.length > 2)
  const without = worn.filter(
    ({ slug, category, sizes = [] }) =>
      !sizeChartOf(
        piece(
          category,
          sizes.map((size) => size.toUpperCase()),
          slug,
        ),
      ),
  )
  expect(without.map(({ slug }) => slug)).toEqual([])
})

it('names only pieces that the demo label makes, each in one chart', () => {
  const named = sizeCharts.flatMap(({ pieces = [] }) => pieces)
  expect(named.filter((slug) => !collection.some((made) => made.slug === slug))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
})
