import { COPPER } from './dyes.ts'
import type { Pen } from './pen.ts'
import { type Figure, shirt } from './shirt.ts'
import { dress, short } from './shirt-cuts.ts'

/** A window check: thin lines both ways. */
const windows = (pen: Pen) =>
  pen.stripes([0, 250], [0, 1300], 84, 9) + pen.stripes([-420, 700], [420, 700], 84, 9)
const check: Figure = {
  body: windows,
  back: windows,
  sleeve: (pen) => pen.stripes([300, 330], [420, 1120], 84, 9) + pen.stripes([230, 760], [540, 700], 84, 9),
}

/** Cord of another colour sewn along pocket and front. */
const piping: Figure = {
  body: (pen) => pen.stripes([28, 0], [32, 0], 4, 5),
  sleeve: (pen) => pen.stripes([372, 1000], [376, 1024], 24, 5),
}

export const oxfordShirt = shirt({ texture: 'canvas', pockets: 'one' })
export const poplinShirt = shirt({ texture: 'poplin' })
export const campShirt = shirt({ texture: 'poplin', collar: 'camp', cut: short, pockets: 'one' })
export const bandShirt = shirt({ texture: 'poplin', collar: 'band', pockets: 'one' })
export const denimShirt = shirt({ texture: 'denim', pockets: 'flaps', thread: COPPER })
export const checkShirt = shirt({ texture: 'fleece', figure: check })
export const pyjamaShirt = shirt({ texture: 'poplin', collar: 'camp', pockets: 'one', figure: piping })
export const shirtDress = shirt({ texture: 'poplin', cut: dress, pockets: 'one' })
