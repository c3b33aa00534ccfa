import type { Pen } from './pen.ts'
import type { Garment, Part, Piece } from './piece.ts'
import { type Outline, shift } from './shape.ts'

const FOOT =
  'M-92 300L96 300L92 800Q96 860 150 900L310 1010Q372 1060 330 1130Q290 1180 210 1150L-40 1030Q-120 980 -104 850Z'
const CUFF = 'M-96 290L100 290L98 420L-94 420Z'
const WALES = [-60, -36, -12, 12, 36, 60].map((x) => `M${x} 430L${x - 4} 780`).join('')

/** One sock, moved to its place. */
const sock = (pen: Pen, dx: number, dy: number, tone: number): Part[] => {
  const at = (outline: Outline) => shift(outline, dx, dy)
  return [
    {
      outline: at(FOOT),
      tone,
      folds: ['M-60 820Q20 800 80 830', 'M0 880Q60 900 110 950'].map(at),
      marks:
        pen.seam(at(WALES)) +
        pen.shade(at('M-140 880Q-20 900 -10 1060L-140 1060'), 0.3) +
        pen.shade(at('M236 980Q190 1080 220 1190L400 1190L400 980'), 0.3),
    },
    { outline: at(CUFF), tone, marks: pen.ribs(at('M-110 356L110 356'), 132) },
  ]
}

const pairOfSocks = (pen: Pen): Piece => ({
  texture: 'jersey',
  parts: [...sock(pen, -190, -30, -0.12), ...sock(pen, 40, 40, 0)],
})

/** A pair of ribbed socks. */
export const socks: Garment = { front: pairOfSocks, focus: { x: 40, y: 420, zoom: 2.2 } }
