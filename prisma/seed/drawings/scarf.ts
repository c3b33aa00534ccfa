import type { Pen } from './pen.ts'
import type { Garment, Piece } from './piece.ts'
import type { Outline } from './shape.ts'

/** The threads at the end of a scarf. */
const fringe = (left: number, right: number, y: number): Outline => {
  const threads = Array.from({ length: Math.floor((right - left) / 14) }, (_, index) => {
    const x = left + index * 14
    const end = y + 56 + ((index * 7) % 5) * 3
    return `L${x} ${y}L${x - 2} ${end}L${x + 7} ${end}L${x + 9} ${y}`
  })
  return `M${left} ${y - 4}${threads.join('')}L${right} ${y - 4}`
}

const ends = (left: number, right: number, y: number) =>
  `M${left} ${y}L${right} ${y}M${left} ${y + 20}L${right} ${y + 20}M${left} ${y + 40}L${right} ${y + 40}`

const looped = (pen: Pen): Piece => ({
  texture: 'knit',
  parts: [
    { outline: fringe(40, 214, 1262), tone: -0.2 },
    {
      outline: 'M40 460L214 440L214 1262L40 1262Z',
      tone: -0.1,
      folds: ['M120 520Q90 860 130 1180', 'M180 560Q160 800 186 1100', 'M70 700Q60 900 80 1200'],
      marks: pen.seam(ends(40, 214, 1200)),
    },
    {
      outline: 'M-214 330Q-190 250 0 246Q190 250 214 330L214 470Q120 520 40 500L-40 440Q-130 400 -214 470Z',
      folds: ['M-160 300Q0 250 170 320', 'M-150 380Q0 330 190 420', 'M-60 430Q60 480 190 460'],
    },
    { outline: fringe(-214, -20, 1150), tone: -0.08 },
    {
      outline: 'M-214 400Q-140 360 -20 420L-20 1150L-214 1150Z',
      folds: ['M-150 470Q-180 760 -140 1110', 'M-70 520Q-90 800 -60 1060', 'M-110 800Q-100 960 -120 1120'],
      marks: pen.seam(ends(-214, -20, 1090)),
    },
  ],
})

/** Laid out in three lengths, side by side and over one another. */
const spread = (pen: Pen): Piece => ({
  texture: 'knit',
  parts: [
    { outline: fringe(-40, 176, 1300), tone: -0.12 },
    {
      outline: 'M-60 300L176 290L176 1300L-40 1300Z',
      tone: -0.08,
      folds: ['M60 400Q40 800 80 1200', 'M130 460Q110 900 140 1250'],
      marks: pen.seam(ends(-60, 176, 1238)),
    },
    { outline: fringe(-210, 10, 1170), tone: -0.04 },
    {
      outline: 'M-206 330Q-200 246 -60 240Q90 236 176 290Q190 330 140 350Q30 300 10 380L10 1170L-210 1170Z',
      folds: ['M-160 320Q-20 260 130 310', 'M-140 460Q-170 800 -130 1120', 'M-60 480Q-40 800 -70 1100'],
      marks: pen.seam(ends(-210, 10, 1110)),
    },
  ],
})

const stacked = (pen: Pen): Piece => ({
  texture: 'knit',
  parts: [
    { outline: 'M-236 520Q0 508 240 524L246 1010Q0 1024 -240 1008Z', tone: -0.28 },
    { outline: fringe(-230, 232, 976), tone: -0.1 },
    {
      outline: 'M-240 492Q0 478 236 496Q246 720 238 940Q0 956 -236 938Q-248 720 -240 492Z',
      folds: [
        'M-180 560Q-60 530 120 556',
        'M-200 700Q0 680 160 720',
        'M-140 860Q40 840 200 880',
        'M-236 500Q0 520 236 504',
      ],
      marks: pen.seam('M-240 876Q0 890 240 878M-240 896Q0 910 240 898') + pen.label(150, 560, 90),
    },
  ],
})

/** A scarf laid over itself, its ends fringed. */
export const scarf: Garment = {
  front: looped,
  back: spread,
  focus: { x: -70, y: 960, zoom: 3.2 },
  away: stacked,
}
