import { hatAway } from './dust-bag.ts'
import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { both } from './top.ts'

const CROWN = whole('M0 470C170 470 276 570 286 770Q150 800 0 800')

/** A cap of six panels. */
export const cap: Garment = {
  front: (pen) => ({
    texture: 'twill',
    parts: [
      {
        outline: CROWN,
        folds: ['M-190 590Q-230 660 -226 760', 'M200 620Q226 690 216 770'],
        marks:
          pen.seam('M0 470L0 800', both('M10 470Q150 560 160 790')) +
          pen.stitches('M-9 474L-9 800M9 474L9 800', both('M22 474Q162 564 172 790')) +
          pen.eyelets([
            [-96, 580],
            [96, 580],
            [-220, 640],
            [220, 640],
          ]) +
          pen.cut('M-60 640h120v72h-120z') +
          pen.stitches('M-52 648h104v56h-104z'),
      },
      {
        outline: whole('M0 756C150 756 250 770 300 772C366 830 380 890 350 930C260 890 140 872 0 872'),
        tone: 0.04,
        folds: ['M-260 850Q-100 800 40 812'],
        marks: [0, 1, 2, 3]
          .map((row) =>
            pen.stitches(
              both(
                `M0 ${786 + row * 22}C150 ${786 + row * 22} 240 ${800 + row * 22} ${306 + row * 10} ${810 + row * 26}`,
              ),
            ),
          )
          .join(''),
      },
      { outline: 'M-14 458Q0 448 14 458L14 476L-14 476Z', tone: -0.1 },
    ],
  }),
  back: (pen) => ({
    texture: 'twill',
    parts: [
      {
        outline: CROWN,
        folds: ['M-190 590Q-230 660 -226 760', 'M200 620Q226 690 216 770'],
        marks:
          pen.seam('M0 470L0 640', both('M10 470Q150 560 160 790')) +
          pen.stitches(both('M9 474L9 640M22 474Q162 564 172 790')) +
          pen.hole('M-92 800Q-92 650 0 650Q92 650 92 800Z') +
          pen.stitches('M-106 796Q-106 636 0 636Q106 636 106 796'),
      },
      { outline: 'M-104 752L104 752L104 796L-104 796Z', tone: -0.08, marks: pen.buckle(20, 774) },
      { outline: 'M-14 458Q0 448 14 458L14 476L-14 476Z', tone: -0.1 },
    ],
  }),
  focus: { x: 20, y: 690, zoom: 3.5 },
  away: hatAway(640),
}
