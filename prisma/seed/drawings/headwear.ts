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
  focus: { x: 20, y: 690, zoom: 2.5 },
}

const BEANIE = whole('M0 420C150 420 244 560 252 800L0 812')

const beanieFront: Garment['front'] = (pen) => ({
  texture: 'knit',
  parts: [
    {
      outline: BEANIE,
      folds: ['M-150 520Q-200 640 -196 780', 'M160 560Q190 680 176 790'],
      marks: pen.seam(both('M0 430L0 800M10 430Q120 560 128 800M40 440Q196 560 210 800')),
    },
    {
      outline: whole('M0 786Q140 784 262 770Q276 860 266 950Q140 966 0 968'),
      tone: 0.03,
      marks: pen.ribs(both('M0 876Q140 874 276 860'), 200) + pen.label(0, 856, 84),
    },
  ],
})

/** A beanie, its edge turned up. */
export const beanie: Garment = { front: beanieFront, focus: { x: 40, y: 840, zoom: 2.5 } }

const bucketFront: Garment['front'] = (pen) => ({
  texture: 'canvas',
  parts: [
    {
      outline: whole('M0 780C200 780 310 760 330 748Q400 840 420 914Q240 990 0 990'),
      tone: -0.04,
      folds: ['M-340 880Q-200 940 -60 940', 'M250 840Q320 880 350 930'],
      marks: [0, 1, 2, 3, 4]
        .map((row) =>
          pen.stitches(
            both(
              `M0 ${830 + row * 34}C190 ${830 + row * 34} 300 ${806 + row * 34} ${360 + row * 16} ${786 + row * 28}`,
            ),
          ),
        )
        .join(''),
    },
    {
      outline: whole('M0 500Q190 500 236 540Q296 660 320 756Q200 812 0 812'),
      folds: ['M-170 580Q-220 680 -230 760', 'M190 600Q220 690 214 770'],
      marks:
        pen.seam(both('M0 540Q150 540 236 548'), 'M-60 542L-72 812') +
        pen.stitches(both('M0 552Q150 552 238 560')) +
        pen.eyelets([
          [200, 680],
          [236, 676],
          [-200, 680],
          [-236, 676],
        ]),
    },
    { outline: whole('M0 492Q150 492 238 536Q150 556 0 556'), tone: 0.06 },
  ],
})

/** A bucket hat. */
export const bucketHat: Garment = { front: bucketFront, focus: { x: 120, y: 760, zoom: 2.2 } }
