import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { both, type Cut, pair, sleeve } from './top.ts'

/* What the roomy jackets share. */

export const cut: Cut = {
  neck: [104, 300],
  shoulder: [310, 366],
  armpit: [312, 660],
  hem: [312, 1160],
  cuff: [
    [488, 1084],
    [368, 1114],
  ],
}

export const ARMHOLE = 'M310 366Q286 510 312 660'
export const FOLDS = [
  'M-254 720Q-210 900 -262 1090',
  'M240 780Q196 950 254 1130',
  'M100 1010Q64 1080 104 1150',
  'M270 580Q196 660 120 686',
  'M-270 570Q-204 650 -134 674',
]

export const arms = (marks = ''): Part[] =>
  pair({
    outline: sleeve(cut),
    pivot: cut.shoulder,
    tone: -0.14,
    folds: ['M330 490Q386 750 412 1020', 'M428 846Q416 890 380 904'],
    marks,
  })

export const slantPocket = (pen: Pen) =>
  pen.both(
    pen.cut('M150 850L196 838L232 1010L186 1022Z') + pen.stitches('M160 858L189 850L222 1004L193 1012Z'),
  )

export const hem = (pen: Pen) => pen.stitches(both('M0 1156Q194 1156 318 1142'))
