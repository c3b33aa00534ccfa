import type { Pen } from './pen.ts'
import type { Garment, Part, Piece } from './piece.ts'

const FRINGE = 26

/** Knotted ends along a side. */
const tassels = (left: number, right: number, y: number) =>
  `M${left} ${y - 6}${Array.from({ length: Math.floor((right - left) / FRINGE) }, (_, index) => {
    const x = left + index * FRINGE
    const end = y + 50 + ((index * 5) % 4) * 4
    return `L${x} ${y}L${x + 3} ${end}L${x + 14} ${end}L${x + 17} ${y}`
  }).join('')}L${right} ${y - 6}`

const bands = (pen: Pen) => pen.stripes([0, 1010], [0, 1160], 72, 26)

const cloth = (left: number, right: number, top: number, low: number): string =>
  `M${left} ${top}Q0 ${top - 10} ${right} ${top}Q${right + 8} ${(top + low) / 2} ${right} ${low}Q0 ${low + 10} ${left} ${low}Q${left - 8} ${(top + low) / 2} ${left} ${top}Z`

const spread = (pen: Pen, turned: boolean): Piece => {
  const whole: Part = {
    outline: cloth(-380, 380, 300, 1220),
    folds: [
      'M-300 420Q-120 520 -160 800',
      'M260 380Q180 640 250 900',
      'M-40 360Q20 600 -60 860',
      'M-320 960Q-160 1040 0 1000',
      'M120 960Q240 1040 330 1000',
      'M-250 560Q-200 700 -260 860',
    ],
    marks: bands(pen) + pen.stitches('M-380 1216Q0 1226 380 1216') + (turned ? '' : pen.label(292, 890, 94)),
  }
  const corner: Part = {
    outline: 'M380 300Q386 460 372 600Q200 520 96 296Q240 290 380 300Z',
    tone: -0.12,
    folds: ['M160 320Q240 440 350 540'],
    marks: pen.stripes([300, 380], [360, 300], 60, 22),
  }
  return {
    texture: 'knit',
    parts: [{ outline: tassels(-372, 372, 1220), tone: -0.06 }, whole, ...(turned ? [corner] : [])],
  }
}

const stack = (pen: Pen): Piece => ({
  texture: 'knit',
  parts: [
    { outline: cloth(-330, 334, 640, 1010), tone: -0.3 },
    { outline: cloth(-336, 330, 600, 970), tone: -0.16 },
    { outline: tassels(-326, 322, 914), tone: -0.06 },
    {
      outline: cloth(-336, 336, 480, 916),
      folds: [
        'M-280 560Q-60 530 140 566',
        'M-260 720Q0 690 220 730',
        'M-120 830Q80 800 290 850',
        'M-330 500Q0 520 330 500',
      ],
      marks: pen.stripes([0, 800], [0, 880], 60, 24) + pen.label(230, 560, 100),
    },
  ],
})

/** A woven blanket with a fringe, two bands at its end. */
export const blanket: Garment = {
  front: (pen) => spread(pen, false),
  back: (pen) => spread(pen, true),
  focus: { x: 280, y: 1080, zoom: 2.8 },
  away: stack,
}
