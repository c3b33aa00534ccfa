import type { Measure, SizeChart } from './size-charts.ts'

export type Line = readonly [x: number, y: number, toX: number, toY: number]

/** A piece as it lies flat, x from its middle: the lines of its right half, which are mirrored, or of all of it. */
export interface SizeFigure {
  half?: string
  all?: string
  height: number
  /** Where each measure is taken. */
  lines: Partial<Record<Measure, Line>>
}

const HEM = 'V101Q16 103 0 103'
const NECK = 'M0 17Q9 17 11.5 8M0 11Q7 11 11.5 8L32 15'
const BODY_LINES = {
  shoulder: [-32, 0, 32, 0],
  chest: [-32, 50, 32, 50],
  length: [-11.5, 8, -11.5, 103],
} as const
const LEGS = 'M0 8H21Q28 24 29 42'
const WAIST = 'M0 14.5H22.5M0 14.5V58'
const LEG_LINES = { waist: [-21, 0, 21, 0], hip: [-29, 40, 29, 40] } as const

const trousers: SizeFigure = {
  half: `${LEGS}L25 142H6L0 58${WAIST}`,
  height: 146,
  lines: { ...LEG_LINES, thigh: [0.5, 60, 28.5, 60], length: [-37, 8, -37, 142] },
}

/** What each kind of piece looks like, with its measures. */
export const sizeFigures: Record<SizeChart['kind'], SizeFigure> = {
  tops: {
    half: `${NECK}Q39 20 53 88L42 92L32 47${HEM}M32 15Q29 30 32 47`,
    height: 108,
    lines: { ...BODY_LINES, sleeve: [37, 13, 58, 87] },
  },
  shortTops: {
    half: `${NECK}Q40 20 53 45L41 53L32 43${HEM}M32 15Q29 30 32 43`,
    height: 108,
    lines: { ...BODY_LINES, sleeve: [37, 12, 57, 42] },
  },
  vests: {
    half: `M0 36L11.5 8M0 11Q7 11 11.5 8L28 13Q24 32 32 46${HEM}`,
    height: 108,
    lines: { ...BODY_LINES, shoulder: [-28, 0, 28, 0] },
  },
  jackets: {
    half: 'M0 24L11 9M0 11Q7 11 11 9L32 16Q39 21 53 90L42 94L33 48V101H0M32 16Q29 32 33 48M11 9L18 19L9 28L0 24V101',
    height: 108,
    lines: { ...BODY_LINES, sleeve: [37, 14, 58, 89], length: [-11.5, 9, -11.5, 101] },
  },
  coats: {
    half: 'M0 50L10 9M0 11Q6 11 10 9L29 16Q36 21 47 80L37 83L29 47L38 144Q19 146 0 146M29 16Q26 32 29 47M10 9L17 19L14 24L19 27L0 50V146',
    height: 150,
    lines: {
      shoulder: [-29, 0, 29, 0],
      chest: [-30, 58, 30, 58],
      sleeve: [34, 14, 52, 79],
      length: [-10, 9, -10, 146],
    },
  },
  trousers,
  waists: trousers,
  shorts: {
    half: `${LEGS}L34 82H4L0 58${WAIST}`,
    height: 88,
    lines: { ...LEG_LINES, thigh: [0.5, 60, 31, 60], length: [-40, 8, -40, 82] },
  },
  skirts: {
    half: 'M0 8H20Q27 24 29 42L37 112Q18 115 0 115M0 14.5H22.5',
    height: 118,
    lines: { ...LEG_LINES, waist: [-20, 0, 20, 0], length: [-43, 8, -43, 114] },
  },
  dresses: {
    half: 'M0 24Q9 22 11 8M0 12Q7 12 11 8L22 11Q19 28 28 38Q25 58 31 82L40 142Q19 146 0 146',
    height: 150,
    lines: { chest: [-28, 40, 28, 40], hip: [-31, 82, 31, 82], length: [-11, 8, -11, 145] },
  },
  shoes: {
    all: 'M-2 8C20 6 29 26 27 48C26 66 18 78 18 98C18 116 12 126 0 126C-13 126 -18 116 -17 100C-16 82 -27 66 -28 44C-29 22 -20 9 -2 8Z',
    height: 130,
    lines: { foot: [40, 8, 40, 126], width: [-28, 46, 27, 46] },
  },
}
