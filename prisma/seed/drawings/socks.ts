import type { Pen } from './pen.ts'
import type { Garment, Part, Piece } from './piece.ts'
import { flip, type Outline, shift } from './shape.ts'

type Cut = { top: number; ribbed: boolean }

const foot = (top: number) =>
  `M-92 ${top}L96 ${top}L92 800Q96 860 150 900L310 1010Q372 1060 330 1130Q290 1180 210 1150L-40 1030Q-120 980 -104 850Z`
const cuff = (top: number) => `M-96 ${top - 10}L100 ${top - 10}L98 ${top + 110}L-94 ${top + 110}Z`
const wales = (top: number) =>
  [-60, -36, -12, 12, 36, 60].map((x) => `M${x} ${top + 120}L${x - 4} 790`).join('')

const FOLDS = [
  'M-60 820Q20 800 80 830',
  'M0 880Q60 900 110 950',
  'M-70 780Q0 762 76 790',
  'M40 990Q120 1030 200 1090',
]

/** One sock, moved to its place. */
const sock = (pen: Pen, { top, ribbed }: Cut, at: (outline: Outline) => Outline, tone: number): Part[] => [
  {
    outline: at(foot(top)),
    tone,
    folds: [...FOLDS, ...(top < 500 ? ['M40 470Q56 600 40 740', 'M-50 500Q-64 640 -46 760'] : [])].map(at),
    marks:
      (ribbed ? pen.seam(at(wales(top))) : '') +
      pen.shade(at('M-140 880Q-20 900 -10 1060L-140 1060'), 0.24) +
      pen.shade(at('M236 980Q190 1080 220 1190L400 1190L400 980'), 0.24),
  },
  { outline: at(cuff(top)), tone, marks: pen.ribs(at(`M-110 ${top + 56}L110 ${top + 56}`), 132) },
]

const pairOfSocks =
  (cut: Cut, turned: (outline: Outline) => Outline) =>
  (pen: Pen): Piece => ({
    texture: 'jersey',
    parts: [
      ...sock(pen, cut, (outline) => turned(shift(outline, -190, -30)), -0.08),
      ...sock(pen, cut, (outline) => turned(shift(outline, 40, 40)), 0),
    ],
  })

/** Folded in half, one over the other, in a band of paper. */
const banded = (pen: Pen): Piece => ({
  texture: 'jersey',
  parts: [
    { outline: 'M-150 470L160 456Q180 700 172 930L-140 940Q-166 700 -150 470Z', tone: -0.18 },
    {
      outline: 'M-164 440L144 430Q166 470 160 560L158 910Q20 930 -150 914Q-176 680 -164 440Z',
      folds: ['M-110 520Q-130 680 -110 860', 'M80 500Q104 680 86 880', 'M-40 480Q-30 560 -50 620'],
      marks: pen.ribs('M-180 660L180 660', 620),
    },
    {
      outline: 'M-184 610L182 600L184 760L-182 770Z',
      fill: '#f4f0e6',
      texture: 'smooth',
      marks: pen.label(0, 668, 130),
    },
  ],
})

const socksOf = (cut: Cut, y: number): Garment => ({
  front: pairOfSocks(cut, (outline) => outline),
  back: pairOfSocks(cut, flip),
  focus: { x: 40, y, zoom: 3.1 },
  away: banded,
})

export const socks = socksOf({ top: 300, ribbed: true }, 420)
export const ankleSocks = socksOf({ top: 640, ribbed: false }, 780)
