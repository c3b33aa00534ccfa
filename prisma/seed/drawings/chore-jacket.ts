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

/** A patch pocket with round corners, sewn on with one row of stitches. */
const patch = (pen: Pen, x: number, y: number, w: number, h: number) => {
  const outline = `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h - 26}Q${x + w} ${y + h} ${x + w - 26} ${y + h}L${x + 26} ${y + h}Q${x} ${y + h} ${x} ${y + h - 26}Z`
  const row = `M${x + 4} ${y + 26}L${x + w - 4} ${y + 26}M${x + 10} ${y + 10}L${x + 10} ${y + h - 26}Q${x + 10} ${y + h - 10} ${x + 26} ${y + h - 10}L${x + w - 26} ${y + h - 10}Q${x + w - 10} ${y + h - 10} ${x + w - 10} ${y + h - 26}L${x + w - 10} ${y + 10}`
  return pen.cut(outline) + pen.stitches(row)
}

/** A chore jacket: three patch pockets, four buttons. */
export const choreJacket: Garment = {
  front: (pen) => ({
    texture: 'canvas',
    parts: [
      { ...inner, marks: pen.label(0, 286) },
      ...arms(pen),
      {
        outline: body(cut, 376),
        folds: FOLDS,
        marks: [
          pen.seam(both(ARMHOLE)),
          pen.stitches(both('M312 350Q288 490 312 630')),
          hemStitches(pen),
          frontEdge(pen, 1170),
          patch(pen, 96, 540, 150, 178),
          pen.both(patch(pen, 80, 850, 196, 230)),
          pen.buttons(
            [460, 650, 840, 1030].map((y) => [2, y]),
            14,
          ),
        ].join(''),
      },
      ...collar(pen),
    ],
  }),
  back: (pen) => ({
    texture: 'canvas',
    parts: [
      ...arms(pen),
      { outline: body(cut, 300), folds: FOLDS, marks: yoke(pen) + hemStitches(pen) },
      backCollar(pen),
    ],
  }),
  focus: { x: 120, y: 620, zoom: 2.9 },
  away: { half: 266, top: 240, bottom: 930 },
}
