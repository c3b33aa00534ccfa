import { bagAway } from './dust-bag.ts'
import type { Pen } from './pen.ts'
import type { Garment, Piece } from './piece.ts'
import { whole } from './shape.ts'
import { both } from './top.ts'

const face = (pen: Pen, marks: string): Piece => ({
  texture: 'twill',
  parts: [
    {
      outline:
        'M-300 770C-420 420 -180 240 60 250C300 262 420 470 330 780L286 770C356 500 262 306 56 294C-140 286 -350 440 -256 770Z',
      tone: -0.12,
      marks: pen.stitches(
        'M-288 760C-400 430 -172 256 58 264C290 276 404 470 318 770M-268 764C-372 440 -150 274 58 282C276 294 376 500 298 764',
      ),
    },
    { outline: 'M-214 330L-150 276L-116 316L-180 372Z', fill: '#8d8b86', texture: 'smooth' },
    {
      outline: whole('M0 700L300 706Q356 720 360 800L352 1040Q344 1130 250 1136L0 1140'),
      folds: ['M-300 800Q-270 960 -310 1080', 'M250 830Q220 980 270 1100', 'M40 980Q10 1060 50 1130'],
      marks,
    },
  ],
})

/** A sling bag: one strap, two zips. */
export const sling: Garment = {
  front: (pen) =>
    face(
      pen,
      pen.zip('M-300 776L300 776') +
        pen.cord('M286 776L300 836', 9) +
        pen.cut('M-250 870L250 870L244 1090L-244 1090Z') +
        pen.stitches('M-240 900L240 900') +
        pen.zip('M-220 924L220 924') +
        pen.cord('M-206 924L-218 980', 9) +
        pen.label(150, 1010, 90),
    ),
  back: (pen) =>
    face(
      pen,
      pen.stitches(both('M0 724L290 730Q336 740 338 806L330 1036Q324 1110 246 1114L0 1118')) +
        pen.shade('M-200 800h400v220h-400z', 0.1),
    ),
  focus: { x: 60, y: 900, zoom: 3.1 },
  away: bagAway(700),
}
