import type { Pen } from './pen.ts'
import type { Garment, Part, Piece } from './piece.ts'
import { type Outline, whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { both, pair } from './top.ts'

type Cut = {
  waist: number
  hip: number
  /** The end of the leg: how far out, how far in, and how low. */
  leg: readonly [outer: number, inner: number, y: number]
}

export const TOP = 226
const HIP = 520
export const CROTCH = 628

const legs = ({ waist, hip, leg: [outer, inner, y] }: Cut): Outline =>
  whole(
    `M0 ${TOP}L${waist} ${TOP}Q${hip - 22} ${TOP + 120} ${hip} ${HIP}Q${(hip + outer) / 2 + 6} ${(HIP + y) / 2} ${outer} ${y}` +
      `Q${(outer + inner) / 2} ${y + 10} ${inner} ${y}Q${inner * 0.5} ${(y + CROTCH) / 2} 0 ${CROTCH}`,
  )

const waistband = (pen: Pen, { waist }: Cut, marks = ''): Part => ({
  outline: whole(`M0 ${TOP - 8}L${waist} ${TOP - 8}L${waist + 14} ${TOP + 52}L0 ${TOP + 56}`),
  tone: 0.04,
  marks:
    pen.stitches(both(`M0 ${TOP + 2}L${waist} ${TOP + 2}M0 ${TOP + 46}L${waist + 12} ${TOP + 42}`)) + marks,
})

const loops = (pen: Pen, { waist }: Cut) =>
  pen.both(
    [60, waist - 26]
      .map((x) =>
        pen.cut(`M${x} ${TOP - 8}L${x + 18} ${TOP - 8}L${x + 20} ${TOP + 58}L${x + 2} ${TOP + 58}Z`),
      )
      .join(''),
  )

const creases = ({ hip, leg: [outer, inner, y] }: Cut): Outline[] => [
  `M${hip - 60} 620Q${hip - 6} 900 ${outer - 46} ${y - 60}`,
  `M${-hip + 70} 600Q${-hip + 4} 880 ${-outer + 66} ${y - 80}`,
  `M${inner + 40} 700Q${inner + 12} 960 ${inner + 56} ${y - 40}`,
  `M${-inner - 60} 720Q${-inner - 24} 980 ${-inner - 70} ${y - 60}`,
  `M-10 ${CROTCH - 30}Q-96 ${CROTCH + 50} -170 ${CROTCH + 34}`,
  `M10 ${CROTCH - 24}Q90 ${CROTCH + 66} 176 ${CROTCH + 60}`,
  `M-30 ${CROTCH - 90}Q-110 ${CROTCH - 40} -190 ${CROTCH - 60}`,
  ...(y > 1_000
    ? [
        `M${inner + 20} 920Q${(inner + outer) / 2} 956 ${outer - 30} 910`,
        `M${-inner - 10} 956Q${-(inner + outer) / 2} 990 ${-outer + 40} 940`,
        `M${inner + 10} ${y - 110}Q${(inner + outer) / 2} ${y - 80} ${outer - 20} ${y - 120}`,
      ]
    : []),
]

const hems = (pen: Pen, { leg: [outer, inner, y] }: Cut) =>
  pen.stitches(both(`M${outer + 4} ${y - 26}Q${(outer + inner) / 2} ${y - 16} ${inner - 6} ${y - 26}`))

export const fly = (pen: Pen) =>
  pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) + pen.stitches(`M34 ${TOP + 56}L34 440Q30 490 4 500`)

export const sidePockets = (pen: Pen, { waist, hip }: Cut) =>
  pen.both(
    pen.seam(`M${waist - 34} ${TOP + 54}L${hip - 12} 452`) +
      pen.stitches(`M${waist - 46} ${TOP + 54}L${hip - 22} 462`),
  )

type Style = {
  cut: Cut
  texture: Texture
  front: (pen: Pen, cut: Cut) => string
  back: (pen: Pen, cut: Cut) => string
  band: (pen: Pen, cut: Cut) => string
  /** Ribs that hold the ends of the legs. */
  ribbed?: boolean
  thread?: string
  focus: Garment['focus']
}

const ankle = (pen: Pen, { leg: [outer, inner, y] }: Cut): Part[] =>
  pair({
    outline: `M${inner + 12} ${y - 12}Q${(inner + outer) / 2} ${y} ${outer - 12} ${y - 16}L${outer - 30} ${y + 66}Q${(inner + outer) / 2} ${y + 74} ${inner + 26} ${y + 66}Z`,
    tone: -0.03,
    marks: pen.ribs(`M${inner} ${y + 28}L${outer} ${y + 26}`, 100),
  })

export const trousers = ({
  cut,
  texture,
  front,
  back,
  band,
  ribbed = false,
  thread,
  focus,
}: Style): Garment => {
  const lay = (pen: Pen, marks: string, top: string): Piece => ({
    texture,
    parts: [
      {
        outline: legs(cut),
        folds: creases(cut),
        marks:
          marks +
          (ribbed ? '' : hems(pen, cut)) +
          pen.shade(`M0 ${CROTCH - 30}L12 ${CROTCH + 8}L-12 ${CROTCH + 8}Z`, 0.4),
      },
      ...(ribbed ? ankle(pen, cut) : []),
      waistband(pen, cut, top),
    ],
  })
  return {
    front: (pen) => lay(pen, front(pen, cut), band(pen, cut)),
    back: (pen) => lay(pen, pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) + back(pen, cut), loops(pen, cut)),
    focus,
    thread,
    away: { half: cut.waist + 6, top: TOP - 14, bottom: Math.min(640, cut.leg[2] - 170) },
  }
}

export const buttoned = (pen: Pen, cut: Cut) => loops(pen, cut) + pen.buttons([[8, TOP + 24]], 13)

export const welts = (pen: Pen) =>
  pen.both(pen.cut('M70 420L196 406L198 424L72 438Z') + pen.buttons([[134, 446]], 9))

export const patches = (pen: Pen) =>
  pen.both(
    pen.cut('M58 410L198 398L206 540L140 576L66 552Z') +
      pen.stitches('M64 434L198 422M70 546L140 566L198 534'),
  )
