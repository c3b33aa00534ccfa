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

const scarfPiece = (pen: Pen): Piece => ({
  texture: 'knit',
  parts: [
    { outline: fringe(40, 214, 1262), tone: -0.2 },
    { outline: 'M40 460L214 440L214 1262L40 1262Z', tone: -0.16, folds: ['M120 520Q90 860 130 1180'] },
    {
      outline: 'M-214 330Q-190 250 0 246Q190 250 214 330L214 470Q120 520 40 500L-40 440Q-130 400 -214 470Z',
      folds: ['M-160 300Q0 250 170 320', 'M-150 380Q0 330 190 420', 'M-60 430Q60 480 190 460'],
    },
    { outline: fringe(-214, -20, 1150), tone: -0.08 },
    {
      outline: 'M-214 400Q-140 360 -20 420L-20 1150L-214 1150Z',
      folds: ['M-150 470Q-180 760 -140 1110', 'M-70 520Q-90 800 -60 1060'],
      marks: pen.seam('M-214 1090L-20 1090M-214 1110L-20 1110M-214 1130L-20 1130'),
    },
  ],
})

/** A scarf laid over itself, its ends fringed. */
export const scarf: Garment = { front: scarfPiece, focus: { x: -70, y: 960, zoom: 2.3 } }
