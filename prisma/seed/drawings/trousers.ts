import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { type Outline, whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { both } from './top.ts'

type Cut = {
  waist: number
  hip: number
  /** The end of the leg: how far out, how far in, and how low. */
  leg: readonly [outer: number, inner: number, y: number]
}

const TOP = 226
const HIP = 520
const CROTCH = 628

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
  `M${hip - 60} 660Q${hip - 20} 900 ${outer - 40} ${y - 60}`,
  `M${-hip + 70} 640Q${-hip + 20} 880 ${-outer + 60} ${y - 80}`,
  `M${inner + 30} 760Q${inner + 20} 980 ${inner + 50} ${y - 40}`,
  `M-14 ${CROTCH - 20}Q-90 ${CROTCH + 40} -150 ${CROTCH + 40}`,
  `M14 ${CROTCH - 20}Q90 ${CROTCH + 40} 150 ${CROTCH + 40}`,
]

const hems = (pen: Pen, { leg: [outer, inner, y] }: Cut) =>
  pen.stitches(both(`M${outer + 4} ${y - 26}Q${(outer + inner) / 2} ${y - 16} ${inner - 6} ${y - 26}`))

const fly = (pen: Pen) =>
  pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) + pen.stitches(`M34 ${TOP + 56}L34 440Q30 490 4 500`)

const sidePockets = (pen: Pen, { waist, hip }: Cut) =>
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
  focus: Garment['focus']
}

const trousers = ({ cut, texture, front, back, band, focus }: Style): Garment => {
  const lay = (pen: Pen, marks: string, top: string) => ({
    texture,
    parts: [
      {
        outline: legs(cut),
        folds: creases(cut),
        marks:
          marks + hems(pen, cut) + pen.shade(`M0 ${CROTCH - 30}L12 ${CROTCH + 8}L-12 ${CROTCH + 8}Z`, 0.4),
      },
      waistband(pen, cut, top),
    ],
  })
  return {
    front: (pen) => ({ ...lay(pen, front(pen, cut), band(pen, cut)), texture }),
    back: (pen) => lay(pen, pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) + back(pen, cut), loops(pen, cut)),
    focus,
  }
}

const buttoned = (pen: Pen, cut: Cut) => loops(pen, cut) + pen.buttons([[8, TOP + 24]], 13)

const welts = (pen: Pen) =>
  pen.both(pen.cut('M70 420L196 406L198 424L72 438Z') + pen.buttons([[134, 446]], 9))

const patches = (pen: Pen) =>
  pen.both(
    pen.cut('M58 410L198 398L206 540L140 576L66 552Z') +
      pen.stitches('M64 434L198 422M70 546L140 566L198 534'),
  )

export const pleatedTrousers = trousers({
  cut: { waist: 168, hip: 252, leg: [262, 96, 1300] },
  texture: 'twill',
  front: (pen, cut) =>
    fly(pen) +
    sidePockets(pen, cut) +
    pen.both(pen.seam('M84 280L92 400M124 280L128 380') + pen.shade('M84 280L92 420L98 420L94 280Z', 0.4)) +
    pen.both(pen.pressed('M94 400Q150 800 176 1296')),
  back: welts,
  band: buttoned,
  focus: { x: 60, y: 400, zoom: 2.3 },
})

export const workTrousers = trousers({
  cut: { waist: 172, hip: 250, leg: [270, 88, 1290] },
  texture: 'canvas',
  front: (pen, cut) =>
    fly(pen) +
    sidePockets(pen, cut) +
    pen.both(
      pen.cut('M54 720L248 700L262 1010L84 1022Z') + pen.stitches('M64 732L238 712L251 1000L94 1011Z'),
    ),
  back: patches,
  band: buttoned,
  focus: { x: 110, y: 700, zoom: 1.9 },
})

export const straightDenim = trousers({
  cut: { waist: 166, hip: 240, leg: [240, 92, 1310] },
  texture: 'denim',
  front: (pen, cut) =>
    fly(pen) +
    pen.both(
      pen.shade(`M70 ${TOP + 54}Q84 396 ${cut.hip - 16} 400L${cut.waist + 12} ${TOP + 54}Z`, 0.14) +
        pen.seam(`M70 ${TOP + 54}Q84 396 ${cut.hip - 14} 400`) +
        pen.stitches(
          `M58 ${TOP + 54}Q74 408 ${cut.hip - 12} 412M${cut.hip - 10} 470Q${cut.hip} 900 228 1290`,
        ),
    ),
  back: (pen) => pen.seam(both('M0 372L240 330')) + pen.stitches(both('M0 382L240 340')) + patches(pen),
  band: buttoned,
  focus: { x: 80, y: 370, zoom: 2.4 },
})

export const drawstringTrousers = trousers({
  cut: { waist: 176, hip: 262, leg: [276, 78, 1280] },
  texture: 'poplin',
  front: (pen, cut) =>
    sidePockets(pen, cut) +
    pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) +
    pen.cord(
      `M-16 ${TOP + 50}Q-60 ${TOP + 120} -40 ${TOP + 230}M16 ${TOP + 50}Q54 ${TOP + 110} 50 ${TOP + 200}`,
      9,
    ),
  back: (pen) => pen.cut('M70 420L196 410L204 560L80 568Z') + pen.stitches('M76 444L198 434'),
  band: (pen) => pen.ribs(`M-190 ${TOP + 22}L190 ${TOP + 22}`, 60),
  focus: { x: 0, y: 370, zoom: 2.3 },
})

export const shorts = trousers({
  cut: { waist: 184, hip: 284, leg: [330, 40, 860] },
  texture: 'twill',
  front: (pen, cut) => fly(pen) + sidePockets(pen, cut) + pen.both(pen.seam('M104 280L112 380')),
  back: welts,
  band: buttoned,
  focus: { x: 80, y: 420, zoom: 2.2 },
})
