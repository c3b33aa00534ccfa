import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { whole } from './shape.ts'
import { both, pair } from './top.ts'

export const pointedCollar = (pen: Pen): Part[] => [
  { outline: whole('M0 246Q66 246 98 270L88 292Q50 276 0 276'), tone: -0.1 },
  ...pair({
    outline: 'M3 346L92 262Q118 274 130 300L108 436Q50 408 3 346Z',
    tone: 0.03,
    marks: pen.stitches('M12 352Q54 400 101 423L121 302'),
  }),
  { outline: 'M-13 342H13V368H-13Z', marks: pen.buttons([[0, 355]], 8) },
]

export const campCollar = (pen: Pen): Part[] => [
  { outline: whole('M0 246Q66 246 98 268L88 294Q50 278 0 278'), tone: -0.1 },
  ...pair({
    outline: 'M0 452L78 296Q96 286 100 268Q124 280 138 306L176 420L118 414L138 472Q60 480 0 452Z',
    tone: 0.03,
    marks: pen.seam('M118 414L92 330') + pen.stitches('M126 460Q66 468 14 446M166 410L130 308'),
  }),
]

export const bandCollar = (pen: Pen): Part[] => [
  { outline: whole('M0 256Q60 256 92 276L88 296Q50 284 0 284'), tone: -0.12 },
  ...pair({
    outline: 'M-8 352L-6 328Q56 318 88 268Q98 270 106 284Q78 346 -8 358Z',
    tone: 0.03,
    marks: pen.stitches('M0 350Q66 340 98 288'),
  }),
  { outline: 'M-13 332H13V358H-13Z', marks: pen.buttons([[0, 345]], 8) },
]

export const shirtBackCollar = (pen: Pen, kind: 'pointed' | 'camp' | 'band'): Part =>
  kind === 'band'
    ? {
        outline: whole('M0 262Q62 262 96 276Q104 288 108 300Q60 312 0 312'),
        marks: pen.stitches(both('M0 304Q58 304 100 294')),
      }
    : {
        outline: whole('M0 250Q72 250 104 278Q112 296 116 318Q60 336 0 336'),
        marks: pen.stitches(both('M0 326Q58 326 106 310')),
      }
