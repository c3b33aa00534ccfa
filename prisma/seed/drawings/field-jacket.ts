import {
  ARMHOLE,
  arms,
  backCollar,
  collar,
  cut,
  FOLDS,
  frontEdge,
  hemStitches,
  inner,
  yoke,
} from './jacket-parts.ts'
import type { Pen } from './pen.ts'
import type { Garment } from './piece.ts'
import { body, both } from './top.ts'

/** A pocket of square cloth, its flap closed by a snap. */
const flapPocket = (pen: Pen, x: number, y: number, width: number, height: number) => {
  const square = `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`
  const flap = `M${x - 8} ${y - 6}L${x + width + 8} ${y - 6}L${x + width + 8} ${y + 48}L${x + width / 2} ${y + 66}L${x - 8} ${y + 48}Z`
  return pen.both(
    pen.seam(square) +
      pen.stitches(
        `M${x + 9} ${y + 60}L${x + 9} ${y + height - 9}L${x + width - 9} ${y + height - 9}L${x + width - 9} ${y + 60}`,
      ) +
      pen.cut(flap) +
      pen.buttons([[x + width / 2, y + 42]], 10),
  )
}

/** A field jacket: four pockets with flaps, a cord at the waist. */
export const fieldJacket: Garment = {
  front: (pen) => ({
    texture: 'twill',
    parts: [
      { ...inner, marks: pen.label(0, 286) },
      ...arms(pen),
      {
        outline: body(cut, 376),
        folds: FOLDS,
        marks: [
          pen.seam(both(ARMHOLE)),
          hemStitches(pen),
          pen.stitches(both('M30 800Q160 800 302 790M30 828Q160 828 302 818')),
          frontEdge(pen, 1170),
          flapPocket(pen, 82, 530, 156, 186),
          flapPocket(pen, 78, 880, 182, 210),
          pen.buttons([450, 600, 750, 900, 1050].map((y) => [2, y])),
        ].join(''),
      },
      ...collar(pen),
    ],
  }),
  back: (pen) => ({
    texture: 'twill',
    parts: [
      ...arms(pen),
      {
        outline: body(cut, 300),
        folds: FOLDS,
        marks:
          yoke(pen) +
          hemStitches(pen) +
          pen.stitches(both('M0 800Q160 800 302 790M0 828Q160 828 302 818')) +
          pen.seam('M0 940V1164'),
      },
      backCollar(pen),
    ],
  }),
  focus: { x: 110, y: 560, zoom: 3.1 },
  away: { half: 266, top: 240, bottom: 930 },
}
