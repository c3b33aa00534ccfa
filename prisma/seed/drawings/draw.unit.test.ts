import { describe, expect, test } from 'vitest'
import { collection } from '../collection/collection.ts'
import { draw, viewsOf } from './draw.ts'
import { type DyeKey, dyes } from './dyes.ts'

const MAX_BYTES = 8_192
const ELEMENTS = new Set(
  'svg defs linearGradient stop filter feDropShadow feGaussianBlur pattern clipPath g path use circle'.split(
    ' ',
  ),
)

/** The names of a document's elements; throws when one is not closed where it should be. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  return Array.from(xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g), ([, closing, name = '', closed]) => {
    if (closing && open.pop() !== name) throw new Error(`${name} is closed before it is open`)
    if (!closing && !closed) open.push(name)
    return name
  })
}

const pictures = collection.flatMap(({ slug, garment, colors }) =>
  colors.flatMap((color) => viewsOf(garment).map((view) => ({ slug, garment, color, view }))),
)

describe('every picture of the collection', () => {
  test.each(pictures)('$slug in $color, $view', ({ garment, color, view }) => {
    const svg = draw(garment, color, view)
    expect(Buffer.byteLength(svg)).toBeLessThan(MAX_BYTES)
    expect(elementsOf(svg).filter((name) => !ELEMENTS.has(name))).toEqual([])
    expect(svg).not.toMatch(/\son\w+=|style=|https?:(?!\/\/www\.w3\.org\/2000\/svg")|NaN|undefined/)
    expect(draw(garment, color, view)).toBe(svg)
  })

  test('what it refers to is in it, once', () => {
    for (const { garment, color, view } of pictures) {
      const svg = draw(garment, color, view)
      const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
      const references = Array.from(svg.matchAll(/(?:href="#|url\(#)([^")]+)/g), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(references.filter((id) => !ids.includes(id))).toEqual([])
    }
  })
})

test('a piece lies on the ground of its colour', () => {
  const [piece] = collection
  for (const key of Object.keys(dyes) as DyeKey[])
    expect(piece && draw(piece.garment, key, 'front')).toContain(`fill="${dyes[key].ground}"`)
})

test('a view that a garment does not have is refused', () => {
  const socks = collection.find(({ slug }) => slug === 'rib-socks')
  expect(() => socks && draw(socks.garment, 'ink', 'back')).toThrow(RangeError)
})
