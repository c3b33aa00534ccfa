import { type Dye, dyes } from './dyes.ts'
import { penOf } from './pen.ts'
import type { Part, Side } from './piece.ts'
import { whole } from './shape.ts'

const COTTON: Dye = { ...dyes.bone, cloth: '#f3efe6', line: '#a89f8d' }
const STRING = '#8d806a'

type Shape = { width: number; height: number; folds: string[] }

/** The cotton bag of the house that a piece is kept in, closed by a string; `folds` is what shows of the piece within. */
const dustBag =
  ({ width, height, folds }: Shape): Side =>
  () => {
    const pen = penOf(COTTON)
    const [w, top, bottom] = [width / 2, 640 - height / 2, 640 + height / 2]
    const neck = top + 90
    const bag: Part = {
      outline: whole(
        `M0 ${top}Q${w * 0.5} ${top - 8} ${w * 0.9} ${top + 4}Q${w * 0.88} ${top + 50} ${w * 0.84} ${neck}` +
          `Q${w * 0.98} ${neck + 50} ${w} ${neck + 150}L${w} ${bottom - 20}Q${w * 0.98} ${bottom} ${w * 0.94} ${bottom}L0 ${bottom + 6}`,
      ),
      folds: [
        ...[-0.72, -0.5, -0.28, -0.08, 0.14, 0.36, 0.58, 0.76].flatMap((at) => [
          `M${w * at} ${top + 6}Q${w * at * 0.97} ${top + 40} ${w * at * 0.94} ${neck - 4}`,
          `M${w * at * 0.96} ${neck + 8}Q${w * (at + 0.02)} ${neck + 70} ${w * at * 1.06} ${neck + 130}`,
        ]),
        ...folds,
      ],
      marks: [
        pen.stitches(
          `M${-w} ${top + 20}Q0 ${top + 10} ${w} ${top + 20}M${-w} ${neck + 16}L${w} ${neck + 16}`,
        ),
        pen.stitches(`M${-w + 12} ${neck}L${-w + 12} ${bottom}M${w - 12} ${neck}L${w - 12} ${bottom}`),
        pen.label(0, neck + (bottom - neck) * 0.42, 120),
      ].join(''),
    }
    return {
      texture: 'canvas',
      dye: COTTON,
      parts: [bag, string(w * 0.83, neck, 1), string(w * 0.83, neck + 6, 0.62)],
    }
  }

/** A loose end of the string, knotted. */
const string = (x: number, y: number, length: number): Part => ({
  fill: STRING,
  texture: 'smooth',
  outline:
    `M${x - 16} ${y - 5}C${x + 60} ${y - 16} ${x + 76} ${y + 90 * length} ${x + 40} ${y + 190 * length}` +
    `L${x + 50} ${y + 204 * length}L${x + 34} ${y + 214 * length}L${x + 26} ${y + 196 * length}` +
    `C${x + 60} ${y + 96 * length} ${x + 46} ${y + 2} ${x - 16} ${y + 7}Z`,
})

/** A pair of shoes in its bag, that long. */
export const shoesAway = (height: number) =>
  dustBag({
    width: 580,
    height,
    folds: ['M-200 560Q-236 700 -190 900', 'M190 600Q236 760 180 930', 'M-30 620Q10 780 -30 960'],
  })

/** A hat in its bag, that wide. */
export const hatAway = (width: number) =>
  dustBag({ width, height: 700, folds: ['M-190 760Q-60 600 120 640', 'M-200 880Q0 930 210 870'] })

/** A bag in its bag, that wide. */
export const bagAway = (width: number) =>
  dustBag({
    width,
    height: 900,
    folds: ['M-230 600Q-270 780 -230 960', 'M230 580Q264 760 220 980', 'M-150 640Q20 610 170 650'],
  })
