import type { Pen } from './pen.ts'
import type { Garment, Part, Side } from './piece.ts'
import { whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { both } from './top.ts'

/* What hangs from two straps: a dress and an apron. */

const strap = (pen: Pen, crossed: boolean): Part[] =>
  [-1, 1].map((side): Part => {
    const [from, to] = crossed ? [side * -96, side * 128] : [side * 128, side * 128]
    const outline = `M${from - 22} 214L${from + 22} 214L${to + 24} 480L${to - 24} 480Z`
    return {
      outline,
      tone: 0.02,
      folds: [`M${from} 260Q${(from + to) / 2 + 8} 340 ${to} 440`],
      marks: pen.stitches(`M${from - 14} 214L${to - 16} 480M${from + 14} 214L${to + 16} 480`),
    }
  })

const DRESS = whole('M0 446L170 440Q190 560 246 640Q270 900 348 1420Q180 1450 0 1450')
const APRON = whole('M0 446L160 442Q186 640 330 700Q348 960 344 1330Q170 1346 0 1346')

const FOLDS = [
  'M-196 700Q-210 1000 -280 1320',
  'M180 720Q210 1000 270 1310',
  'M-60 860Q-70 1100 -100 1330',
  'M80 900Q70 1100 120 1340',
  'M-150 500Q-120 560 -150 620',
  'M140 520Q110 590 150 650',
]

type Style = { texture: Texture; outline: string; front: (pen: Pen) => string; back: Side }

const hung = ({ texture, outline, front, back }: Style): Garment => ({
  front: (pen) => ({
    texture,
    parts: [...strap(pen, false), { outline, folds: FOLDS, marks: front(pen) }],
  }),
  back,
  focus: { x: 70, y: 560, zoom: 2.9 },
  away: { half: 236, top: 200, bottom: 900 },
})

const breast = (pen: Pen) =>
  pen.stitches('M-160 462Q0 470 160 462') +
  pen.both(pen.buttons([[128, 456]], 12)) +
  pen.cut('M-86 520L86 520L86 650Q0 668 -86 650Z') +
  pen.stitches('M-76 542L76 542M-76 530L-76 644Q0 658 76 644L76 530')

const sidePockets = (pen: Pen) =>
  pen.both(
    pen.cut('M110 850L250 836L268 1030L118 1046Z') +
      pen.stitches('M118 874L252 860M120 862L128 1036L258 1022'),
  )

/** A pinafore dress: two straps that cross behind, a pocket at the breast, two at the hips. */
export const pinafore = hung({
  texture: 'twill',
  outline: DRESS,
  front: (pen) =>
    breast(pen) + sidePockets(pen) + pen.stitches('M-350 1400Q0 1444 350 1400M-200 700Q0 720 200 700'),
  back: (pen) => ({
    texture: 'twill',
    parts: [
      {
        outline: whole('M0 560Q120 560 206 590Q226 620 246 660Q270 900 348 1420Q180 1450 0 1450'),
        folds: FOLDS.slice(0, 4),
        marks:
          pen.seam('M0 560L0 1450') + pen.stitches(both('M0 576Q120 576 212 606M0 1424Q190 1424 350 1392')),
      },
      ...strap(pen, true).map((part) => ({ ...part, outline: part.outline.replaceAll(' 480', ' 610') })),
    ],
  }),
})

/** An apron: one pocket in front, ties behind. */
export const apron = hung({
  texture: 'canvas',
  outline: APRON,
  front: (pen) =>
    pen.stitches('M-158 462Q0 470 158 462M-338 1320Q0 1336 338 1320') +
    pen.cut('M-200 850L200 850L200 1100Q0 1120 -200 1100Z') +
    pen.stitches('M-190 874L190 874M0 874L0 1108') +
    pen.eyelets([
      [-128, 474],
      [128, 474],
    ]) +
    pen.label(0, 560, 96),
  back: (pen) => ({
    texture: 'canvas',
    parts: [
      {
        outline: APRON,
        tone: -0.08,
        folds: FOLDS,
        marks: pen.stitches(
          'M-158 462Q0 470 158 462M-338 1320Q0 1336 338 1320M-316 700Q-334 960 -330 1330M316 700Q334 960 330 1330',
        ),
      },
      ...strap(pen, true),
      tie(pen, 'M-330 690Q-180 760 -20 742L-16 772Q-190 796 -336 726Z'),
      tie(pen, 'M330 690Q180 770 10 744L4 774Q190 806 336 726Z'),
      tie(pen, 'M-26 736Q10 724 22 752Q20 784 -8 786Q-34 772 -26 736Z'),
      tie(pen, 'M-10 780Q-60 900 -34 1040L-66 1044Q-90 890 -34 772Z'),
      tie(pen, 'M10 780Q70 880 50 990L82 990Q98 870 30 768Z'),
    ],
  }),
})

const tie = (pen: Pen, outline: string): Part => ({ outline, tone: 0.02, marks: pen.stitches(outline) })
