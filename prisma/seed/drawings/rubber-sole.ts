import { dyes } from './dyes.ts'
import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { whole } from './shape.ts'
import { type Place, pointOf, type Shoe } from './shoe-pair.ts'
import { both } from './top.ts'

/* What shoes on a rubber sole share. */

const RUBBER = dyes.bone.cloth

export const sole = (pen: Pen, at: Place, tone: number): Part => ({
  outline: at(
    'M-404 900Q-424 880 -416 862L396 862Q446 880 444 930Q440 972 396 974L-380 974Q-410 970 -404 900Z',
  ),
  fill: RUBBER,
  texture: 'smooth',
  tone: tone / 2,
  marks: pen.stitches(at('M-400 890L436 890')) + pen.seam(at('M-410 946L440 946')),
})

/** The tongue as it stands up behind the collar of a laced shoe; `top` is how high the collar is. */
const tongue = (pen: Pen, at: Place, top: number, tone: number): Part => ({
  outline: at(whole(`M0 ${top - 74}Q62 ${top - 76} 72 ${top - 36}L78 ${top + 20}L0 ${top + 30}`)),
  tone: tone - 0.12,
  texture: 'smooth',
  marks: pen.stitches(at(both(`M0 ${top - 61}Q52 ${top - 63} 60 ${top - 32}L66 ${top + 20}`))),
})

type Heel = {
  /** How high the collar stands. */
  top: number
  laced: boolean
}

/** The back of a shoe on a rubber sole: the dark of its opening, a counter about the heel, and a tab above it. */
export const heelOf =
  ({ top, laced }: Heel): Shoe =>
  (pen, at, tone) => [
    ...(laced ? [tongue(pen, at, top, tone)] : []),
    {
      outline: at(whole(`M0 ${top - 30}Q72 ${top - 28} 98 ${top + 2}L94 ${top + 60}L0 ${top + 80}`)),
      tone: -0.62,
      marks: pen.label(...pointOf(at(`M0 ${top - 12}`)), 56),
    },
    {
      outline: at(whole('M0 862L146 858Q160 884 158 944Q154 974 128 980L0 984')),
      fill: RUBBER,
      texture: 'smooth',
      tone: tone / 2,
      marks:
        pen.stitches(at(both('M0 886L158 882'))) +
        pen.seam(at(both('M0 952L166 948'))) +
        pen.cut(
          at(
            'M-38 902L38 902Q44 904 44 910L44 932Q44 938 38 938L-38 938Q-44 938 -44 932L-44 910Q-44 904 -38 902Z',
          ),
        ),
    },
    {
      outline: at(
        whole(
          `M0 ${top + 40}Q54 ${top + 36} 78 ${top - 8}Q106 ${top - 14} 114 ${top + 34}Q118 ${(top + 790) / 2} 132 776Q148 828 136 876L0 880`,
        ),
      ),
      tone,
      folds: [
        at(`M-92 ${top + 70}Q-112 ${(top + 760) / 2} -104 ${top + 150}`),
        at('M112 770Q126 820 116 868'),
      ],
      marks:
        pen.seam(at(`M0 ${top + 40}L0 880`)) +
        pen.shade(
          at(
            whole(`M0 ${top + 30}Q56 ${top + 28} 84 ${top - 16}L100 ${top + 8}Q60 ${top + 62} 0 ${top + 64}`),
          ),
          0.16,
        ) +
        pen.stitches(at(both(`M0 ${top + 60}Q62 ${top + 54} 98 ${top + 10}`))) +
        pen.cut(at(whole('M0 752Q86 754 146 800L152 900L0 900')), -0.06) +
        pen.stitches(at(both('M0 764Q82 766 142 812'))) +
        pen.cut(
          at(
            whole(
              `M0 ${top + 32}L30 ${top + 30}Q36 ${top + 88} 26 ${top + 120}Q14 ${top + 132} 0 ${top + 132}`,
            ),
          ),
          0.06,
        ) +
        pen.stitches(
          at(both(`M22 ${top + 40}Q28 ${top + 88} 19 ${top + 112}Q10 ${top + 123} 0 ${top + 123}`)),
        ),
    },
  ]
