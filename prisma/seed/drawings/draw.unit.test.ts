import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { collection } from '../collection/collection.ts'
import { draw, views } from './draw.ts'
import { type DyeKey, dyes } from './dyes.ts'

const MAX_BYTES = 36_000
const MAX_SENT = 7_000
const ELEMENTS = new Set(
  (
    'svg defs linearGradient radialGradient stop pattern clipPath g path use filter feDropShadow feGaussianBlur feOffset ' +
    'feColorMatrix feComposite feFlood feMerge feMergeNode feTurbulence'
  ).split(' '),
)

/** The names of a document's elements; throws when one is not closed where it should be. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const names = Array.from(
    xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g),
    ([, closing, name = '', closed]) => {
      if (closing && open.pop() !== name) throw new Error(`${name} is closed before it is open`)
      if (!closing && !closed) open.push(name)
      return name
    },
  )
  if (open.length > 0) throw new Error(`${open.join(', ')} is never closed`)
  return names
}

const pictures = collection.flatMap((piece) =>
  piece.colors.flatMap((color) =>
    views.map((view) => ({ name: `${piece.slug} in ${color}, ${view}`, svg: draw(piece, color, view) })),
  ),
)

describe('every picture of the collection', () => {
  test.each(pictures)('$name', ({ svg }) => {
    expect(Buffer.byteLength(svg)).toBeLessThan(MAX_BYTES)
    expect(gzipSync(svg).length).toBeLessThan(MAX_SENT)
    expect(elementsOf(svg).filter((name) => !ELEMENTS.has(name))).toEqual([])
    expect(svg).not.toMatch(/\son\w+=|style=|https?:(?!\/\/www\.w3\.org\/2000\/svg")|NaN|undefined|Infinity/)
    const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    const references = Array.from(svg.matchAll(/(?:href="#|url\(#)([^")]+)/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('no two are the same', () => {
    expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(pictures.length)
  })

  test('there are four of each colour of more than 60 pieces', () => {
    expect(collection.length).toBeGreaterThanOrEqual(60)
    expect(pictures.length).toBe(4 * collection.reduce((sum, { colors }) => sum + colors.length, 0))
  })
})

test('a picture is the same whenever it is drawn', () => {
  const [piece] = collection
  const [color] = piece?.colors ?? []
  expect(piece && color && draw(piece, color, 'front')).toBe(pictures[0]?.svg)
})

test('a piece lies on the ground of its colour', () => {
  const [piece] = collection
  for (const key of Object.keys(dyes) as DyeKey[])
    expect(piece && draw(piece, key, 'front')).toContain(`fill="${dyes[key].ground}"`)
})
