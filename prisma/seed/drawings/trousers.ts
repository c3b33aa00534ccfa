import { COPPER } from './dyes.ts'
import { both } from './top.ts'
import { buttoned, CROTCH, fly, patches, sidePockets, TOP, trousers, welts } from './trouser-parts.ts'

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
  focus: { x: 60, y: 400, zoom: 3.2 },
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
  focus: { x: 110, y: 700, zoom: 2.7 },
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
  thread: COPPER,
  focus: { x: 80, y: 370, zoom: 3.4 },
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
  focus: { x: 0, y: 370, zoom: 3.2 },
})

export const shorts = trousers({
  cut: { waist: 184, hip: 284, leg: [330, 40, 860] },
  texture: 'twill',
  front: (pen, cut) => fly(pen) + sidePockets(pen, cut) + pen.both(pen.seam('M104 280L112 380')),
  back: welts,
  band: buttoned,
  focus: { x: 80, y: 420, zoom: 3.1 },
})

export const chinos = trousers({
  cut: { waist: 168, hip: 244, leg: [244, 98, 1300] },
  texture: 'twill',
  front: (pen, cut) => fly(pen) + sidePockets(pen, cut) + pen.both(pen.pressed('M120 420Q158 800 170 1296')),
  back: welts,
  band: buttoned,
  focus: { x: 60, y: 400, zoom: 3.2 },
})

export const cargoTrousers = trousers({
  cut: { waist: 174, hip: 260, leg: [276, 84, 1290] },
  texture: 'canvas',
  front: (pen, cut) =>
    fly(pen) +
    sidePockets(pen, cut) +
    pen.both(
      pen.cut('M146 690L286 676L292 900L154 914Z') +
        pen.stitches('M156 760L162 904M282 746L284 892') +
        pen.seam('M216 760L222 908') +
        pen.cut('M138 676L292 660L294 738L216 762L142 752Z') +
        pen.buttons([[217, 742]], 9) +
        pen.seam('M92 980L270 966'),
    ),
  back: patches,
  band: buttoned,
  focus: { x: 130, y: 700, zoom: 2.8 },
})

export const sweatpants = trousers({
  cut: { waist: 174, hip: 256, leg: [236, 76, 1240] },
  texture: 'fleece',
  front: (pen, cut) =>
    sidePockets(pen, cut) +
    pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) +
    pen.cord(
      `M-16 ${TOP + 46}Q-54 ${TOP + 130} -44 ${TOP + 220}M16 ${TOP + 46}Q60 ${TOP + 120} 46 ${TOP + 250}`,
      10,
    ),
  back: (pen) => pen.cut('M70 420L196 410L204 560L80 568Z') + pen.stitches('M76 444L198 434'),
  band: (pen) => pen.ribs(`M-190 ${TOP + 22}L190 ${TOP + 22}`, 76),
  ribbed: true,
  focus: { x: 0, y: 370, zoom: 3.2 },
})

export const pyjamaTrousers = trousers({
  cut: { waist: 178, hip: 262, leg: [290, 66, 1270] },
  texture: 'poplin',
  front: (pen) =>
    pen.seam(`M0 ${TOP + 50}L0 ${CROTCH}`) +
    pen.both(pen.stripes([176, 1226], [176, 1250], 40, 5)) +
    pen.cord(
      `M-14 ${TOP + 46}Q-70 ${TOP + 90} -34 ${TOP + 170}M14 ${TOP + 46}Q64 ${TOP + 84} 40 ${TOP + 190}`,
      9,
    ),
  back: (pen) => pen.cut('M70 420L196 410L204 560L80 568Z') + pen.stitches('M76 444L198 434'),
  band: (pen) => pen.ribs(`M-190 ${TOP + 22}L190 ${TOP + 22}`, 60),
  focus: { x: 0, y: 370, zoom: 3.2 },
})
