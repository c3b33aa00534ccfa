import { COPPER } from './dyes.ts'
import type { Pen } from './pen.ts'
import type { Garment, Part, Side } from './piece.ts'
import { whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { both } from './top.ts'

/** The right half of a skirt: half its waist, half its hem, and how low that is. */
type Cut = { waist: number; hem: number; y: number }

type Style = {
  cut: Cut
  texture: Texture
  front: (pen: Pen) => string
  back: (pen: Pen) => string
  gathered?: boolean
  thread?: string
}

const outline = ({ waist, hem, y }: Cut) =>
  whole(
    `M0 300L${waist} 300Q${waist + (hem - waist) * 0.62} ${300 + (y - 300) * 0.36} ${hem} ${y - 20}Q${hem * 0.55} ${y + 8} 0 ${y + 8}`,
  )

const band = (pen: Pen, { waist }: Cut, gathered: boolean): Part => ({
  outline: whole(`M0 290L${waist + 2} 290L${waist + 10} 354L0 360`),
  tone: 0.03,
  marks: gathered
    ? pen.ribs(`M-${waist + 20} 324L${waist + 20} 324`, 90)
    : pen.stitches(both(`M0 300L${waist} 300M0 350L${waist + 8} 345`)),
})

const skirt = ({ cut, texture, front, back, gathered = false, thread }: Style): Garment => {
  const { hem, y } = cut
  const folds = [
    `M-${cut.waist - 40} 420Q-${hem * 0.62} ${y - 400} -${hem - 70} ${y - 50}`,
    `M${cut.waist - 30} 440Q${hem * 0.6} ${y - 360} ${hem - 80} ${y - 40}`,
    `M-50 ${y - 500}Q-80 ${y - 260} -70 ${y - 20}`,
    `M60 ${y - 420}Q70 ${y - 220} 110 ${y - 30}`,
  ]
  const side =
    (marks: (pen: Pen) => string): Side =>
    (pen) => ({
      texture,
      parts: [
        {
          outline: outline(cut),
          folds,
          marks: marks(pen) + pen.stitches(both(`M0 ${y - 14}Q${hem * 0.55} ${y - 14} ${hem + 4} ${y - 40}`)),
        },
        band(pen, cut, gathered),
      ],
    })
  return {
    front: side(front),
    back: side(back),
    thread,
    focus: { x: 50, y: 450, zoom: 3.1 },
    away: { half: cut.waist + 4, top: 284, bottom: 690 },
  }
}

/** Pleats that open towards the hem. */
const pleats = (pen: Pen) =>
  Array.from({ length: 13 }, (_, index) => index - 6)
    .map((place) => {
      const [top, low] = [place * 27, place * 52]
      const edge = `M${top} 356Q${top + (low - top) * 0.4} 760 ${low} 1190`
      return (
        pen.shade(`${edge}L${low + 22} 1190Q${top + (low - top) * 0.4 + 14} 760 ${top + 4} 356Z`, 0.26) +
        pen.seam(edge)
      )
    })
    .join('')

export const pleatedSkirt = skirt({
  cut: { waist: 172, hem: 330, y: 1180 },
  texture: 'poplin',
  front: pleats,
  back: pleats,
  gathered: true,
})

export const denimSkirt = skirt({
  cut: { waist: 178, hem: 268, y: 1040 },
  thread: COPPER,
  texture: 'denim',
  front: (pen) =>
    pen.seam('M0 356V1050') +
    pen.stitches('M12 356V1050M34 356L34 520Q30 566 4 580') +
    pen.both(pen.seam('M82 356Q96 460 214 470') + pen.stitches('M70 356Q86 472 216 482')) +
    pen.buttons([[6, 326]], 12),
  back: (pen) =>
    pen.seam('M0 356V1050') +
    pen.both(
      pen.cut('M48 470L176 458L184 590L118 624L56 602Z') +
        pen.stitches('M54 492L176 480M60 596L118 614L178 584'),
    ),
})
