import type { Pen } from './pen.ts'
import type { Garment, Part, Piece } from './piece.ts'
import { whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { both } from './top.ts'

const strap = (pen: Pen, rise: number, lift: number): Part => ({
  outline: whole(
    `M0 ${rise}C150 ${rise} 158 ${rise + 130} 156 ${620 + lift}L118 ${620 + lift}C120 ${rise + 180} 110 ${rise + 44} 0 ${rise + 44}`,
  ),
  tone: lift === 0 ? 0.02 : -0.3,
  marks: pen.stitches(
    both(
      `M0 ${rise + 10}C140 ${rise + 10} 148 ${rise + 130} 146 640M0 ${rise + 34}C120 ${rise + 34} 130 ${rise + 190} 128 640`,
    ),
  ),
})

const face = (pen: Pen, texture: Texture, marks: string): Piece => ({
  texture,
  parts: [
    strap(pen, 236, -20),
    { outline: whole('M0 590L300 586L300 620L0 620'), tone: -0.6 },
    {
      outline: whole('M0 604L308 596Q324 880 316 1220Q312 1240 290 1240L0 1244'),
      folds: [
        'M-270 700Q-230 960 -270 1200',
        'M240 760Q210 980 262 1210',
        'M-60 1040Q-20 1140 -80 1230',
        'M90 660Q40 760 -20 780',
      ],
      marks:
        pen.stitches(both('M0 634L320 628M0 644L320 638')) + pen.seam(both('M308 1170L240 1244')) + marks,
    },
    strap(pen, 260, 0),
    ...[-137, 137].map(
      (x): Part => ({
        outline: `M${x - 24} 604L${x + 24} 604L${x + 24} 720L${x - 24} 720Z`,
        tone: 0.02,
        marks: pen.stitches(
          `M${x - 16} 646L${x + 16} 646L${x + 16} 712L${x - 16} 712ZM${x - 16} 646L${x + 16} 712M${x + 16} 646L${x - 16} 712`,
        ),
      }),
    ),
  ],
})

/** A tote of heavy canvas, its handles sewn with a cross. */
export const tote: Garment = {
  front: (pen) => face(pen, 'canvas', pen.label(0, 900, 110)),
  back: (pen) =>
    face(
      pen,
      'canvas',
      pen.cut('M-150 790L150 790L150 1060L-150 1060Z') +
        pen.stitches('M-140 816L140 816M-140 826L-140 1050L140 1050L140 826'),
    ),
  focus: { x: 110, y: 740, zoom: 3.2 },
  away: { half: 322, top: 226, bottom: 930 },
}

const pouchSeams = 'M-308 760Q0 776 312 760M-318 1090Q0 1104 318 1090'

/** A market bag of thin nylon. */
export const shopper: Garment = {
  front: (pen) => face(pen, 'smooth', pen.seam(pouchSeams) + pen.label(-210, 1150, 96)),
  back: (pen) => face(pen, 'smooth', pen.seam(pouchSeams)),
  focus: { x: 110, y: 740, zoom: 3.2 },
  away: { half: 322, top: 226, bottom: 930 },
}
