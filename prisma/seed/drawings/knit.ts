import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { body, both, type Cut, collarBand, cuffBand, hemBand, inside, neckline, pair, sleeve } from './top.ts'

const cut: Cut = {
  neck: [106, 306],
  shoulder: [290, 372],
  armpit: [300, 650],
  hem: [290, 1070],
  cuff: [
    [474, 1002],
    [360, 1034],
  ],
}

const FRONT = 396
const BACK = 324
const V = 640
const ARMHOLE = 'M290 372Q264 510 300 650'
const FOLDS = [
  'M-236 720Q-190 880 -240 1040',
  'M220 780Q180 920 232 1060',
  'M262 590Q190 670 110 692',
  'M-262 580Q-200 660 -130 682',
]

const arms = (pen: Pen): Part[] => {
  const cuff = cuffBand(cut, 92, 12)
  return [
    ...pair({
      outline: sleeve(cut),
      tone: -0.12,
      folds: ['M340 450Q400 700 374 980', 'M430 800Q404 850 372 866'],
    }),
    ...pair({ outline: cuff.outline, tone: -0.08, marks: pen.ribs(cuff.middle, 96) }),
  ]
}

const hem = (pen: Pen): Part => {
  const band = hemBand(cut, 92)
  return { outline: band.outline, tone: -0.05, marks: pen.ribs(band.middle, 108) }
}

const neckBand = (pen: Pen, depth: number): Part => ({
  outline: collarBand(cut, depth, 42),
  marks: pen.ribs(both(neckline({ ...cut, neck: [122, 314] }, depth + 21)), 44),
})

/** A crew neck in a texture; `columns` are worked into its front and back. */
const crew = (texture: Texture, columns: (pen: Pen) => string, zoom: number): Garment => ({
  front: (pen) => ({
    texture,
    parts: [
      { ...inside(cut, FRONT, BACK), marks: pen.label(0, BACK + 8) },
      ...arms(pen),
      { outline: body(cut, FRONT), folds: FOLDS, marks: columns(pen) + pen.seam(both(ARMHOLE)) },
      hem(pen),
      neckBand(pen, FRONT),
    ],
  }),
  back: (pen) => ({
    texture,
    parts: [
      ...arms(pen),
      { outline: body(cut, BACK), folds: FOLDS, marks: columns(pen) + pen.seam(both(ARMHOLE)) },
      hem(pen),
      neckBand(pen, BACK),
    ],
  }),
  focus: { x: 0, y: 560, zoom },
  fold: { half: 258, top: 272, bottom: 930 },
})

/** Cables of two strands each, from the shoulder to the hem. */
const cables = (pen: Pen, places: readonly number[]): string => {
  const cross = (side: number) =>
    `c0 52 ${-48 * side} 44 ${-48 * side} 96c0 52 ${48 * side} 44 ${48 * side} 96`
  const strand = (x: number, side: number) => `M${x + 24 * side} 330${cross(side).repeat(4)}`
  return (
    places
      .map((x) => `M${x - 44} 300h88v810h-88z`)
      .map((column) => pen.shade(column, 0.16) + pen.seam(column))
      .join('') + pen.relief(places.flatMap((x) => [strand(x, 1), strand(x, -1)]).join(''), 22)
  )
}

export const crewKnit = crew('knit', () => '', 2.4)
export const fishermanKnit = crew('chunky', (pen) => cables(pen, [-170, 0, 170]), 1.9)

/** A cardigan: a deep V, a band of ribs all the way round it, two pockets. */
export const cardigan: Garment = {
  front: (pen) => ({
    texture: 'knit',
    parts: [
      {
        ...inside(cut, V - 8, BACK),
        outline: whole(`M0 ${BACK}Q64 ${BACK} 106 304L0 ${V + 8}`),
        marks: pen.label(0, BACK + 8),
      },
      ...arms(pen),
      {
        outline: whole(`M0 ${V}L106 306L290 372Q266 510 300 650Q296 860 290 1070Q160 1084 0 1084`),
        folds: FOLDS,
        marks:
          pen.seam(both(ARMHOLE)) +
          pen.ribs(both('M94 836L226 836'), 34) +
          pen.seam(both('M94 820L226 820M94 852L226 852L226 1010L94 1010L94 852')),
      },
      hem(pen),
      ...pair({
        outline: `M20 ${V + 26}L22 1168L-22 1168L-22 ${V - 20}L98 300L132 312L132 330Z`,
        marks: pen.ribs(`M0 ${V}L116 312`, 50),
      }),
      {
        outline: `M-22 ${V - 10}L0 ${V - 50}L22 ${V - 10}L22 1168L-22 1168Z`,
        marks:
          pen.ribs(`M0 ${V - 60}L0 1170`, 50) +
          pen.buttons(
            [680, 800, 920, 1040, 1130].map((y) => [0, y]),
            13,
          ),
      },
    ],
  }),
  back: (pen) => ({
    texture: 'knit',
    parts: [
      ...arms(pen),
      { outline: body(cut, BACK), folds: FOLDS, marks: pen.seam(both(ARMHOLE)) },
      hem(pen),
      neckBand(pen, BACK),
    ],
  }),
  focus: { x: 50, y: 690, zoom: 2.2 },
  fold: { half: 258, top: 272, bottom: 930 },
}
