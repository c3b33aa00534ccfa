import { arms, BACK, cut, FOLDS, FRONT, hem, LONG, neckBand, THICK } from './knit-parts.ts'
import type { Pen } from './pen.ts'
import type { Garment, Part, Side } from './piece.ts'
import { whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { body, both, type Cut, inside, pair } from './top.ts'

const ARMHOLE = 'M290 372Q264 510 300 650'

type Style = {
  texture: Texture
  /** What is worked into its front and back. */
  columns?: (pen: Pen) => string
  /** A collar that is rolled down. */
  rolled?: boolean
  cut?: Cut
  /** Cloth that lies in few creases. */
  thick?: boolean
  zoom?: number
}

const roll = (pen: Pen): Part[] => [
  {
    outline: whole('M0 236C70 236 110 244 120 262L128 360C110 384 60 394 0 394'),
    folds: ['M-90 300Q0 330 96 306', 'M-70 350Q10 372 80 352'],
    marks: pen.ribs(both('M0 320L140 312'), 180),
  },
  { outline: whole('M0 232C64 232 104 238 112 250C100 264 60 268 0 268'), tone: -0.5 },
]

/** A knit with a round neck, or a rolled one. */
const crew = ({
  texture,
  columns = () => '',
  rolled = false,
  cut: at = cut,
  thick = false,
  zoom = 3.4,
}: Style): Garment => {
  const side =
    (depth: number, within: (pen: Pen) => Part[]): Side =>
    (pen) => ({
      texture,
      parts: [
        ...within(pen),
        ...arms(pen, at, thick ? THICK.arms : undefined),
        {
          outline: body(at, depth),
          folds: thick ? THICK.body : FOLDS,
          marks: columns(pen) + pen.seam(both(ARMHOLE)),
        },
        hem(pen, at),
        ...(rolled ? roll(pen) : [neckBand(pen, depth)]),
      ],
    })
  return {
    front: side(FRONT, (pen) => [{ ...inside(at, FRONT, BACK), marks: pen.label(0, BACK + 8) }]),
    back: side(BACK, () => []),
    focus: { x: 0, y: rolled ? 480 : 560, zoom },
    away: { half: 258, top: rolled ? 220 : 272, bottom: 930 },
  }
}

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

/** Ribs from the shoulder to the hem. */
const wales = (pen: Pen) => pen.ribs('M-420 760L420 760', 1_500)

export const crewKnit = crew({ texture: 'knit' })
export const fishermanKnit = crew({
  texture: 'chunky',
  columns: (pen) => cables(pen, [-170, 0, 170]),
  thick: true,
  zoom: 2.6,
})
export const rollNeck = crew({ texture: 'knit', rolled: true })
export const borderKnit = crew({
  texture: 'knit',
  columns: (pen) => pen.stripes([0, 500], [0, 760], 86, 40),
})
export const knitDress = crew({ texture: 'jersey', columns: wales, rolled: true, cut: LONG, zoom: 3.1 })

const VEST_ARM = 'M240 356L296 380Q262 520 312 656L280 684Q196 520 240 356Z'

/** A vest with a V neck, ribbed all the way round. */
export const knitVest: Garment = {
  front: (pen) => ({
    texture: 'knit',
    parts: [
      {
        outline: whole(`M0 ${BACK}Q64 ${BACK} 106 304L0 620`),
        tone: -0.6,
        marks: pen.label(0, BACK + 8),
      },
      ...pair({ outline: VEST_ARM, tone: -0.05, marks: pen.ribs('M272 372Q200 530 292 668', 70) }),
      {
        outline: whole('M0 600L106 306L262 366Q222 520 290 660Q292 860 290 1050Q160 1064 0 1064'),
        folds: FOLDS,
      },
      hem(pen, cut),
      ...pair({
        outline: 'M0 640L0 590L100 300L134 312Q70 520 0 640Z',
        marks: pen.ribs('M8 620L116 312', 60),
      }),
    ],
  }),
  back: (pen) => ({
    texture: 'knit',
    parts: [
      ...pair({ outline: VEST_ARM, tone: -0.05, marks: pen.ribs('M272 372Q200 530 292 668', 70) }),
      {
        outline: whole(
          `M0 ${BACK}C64 ${BACK} 100 318 106 306L262 366Q222 520 290 660Q292 860 290 1050Q160 1064 0 1064`,
        ),
        folds: FOLDS,
      },
      hem(pen, cut),
      neckBand(pen, BACK),
    ],
  }),
  focus: { x: 30, y: 560, zoom: 3.1 },
  away: { half: 258, top: 272, bottom: 930 },
}
