import { type Dye, dyes, mix } from './dyes.ts'
import type { Outline } from './shape.ts'

type Point = readonly [x: number, y: number]

/** What is drawn on a piece, in the colours of its cloth. Lines are open outlines. */
export type Pen = ReturnType<typeof penOf>

export function penOf({ cloth, line, thread }: Dye) {
  let named = 0
  const nextId = () => `m${named++}`
  const seamed = mix(cloth, line, 0.8)
  const sewn = mix(cloth, thread, 0.8)
  return {
    /** Where two cuts of cloth meet. */
    seam: (...lines: Outline[]) => `<path d="${lines.join('')}" stroke="${seamed}"/>`,

    /** A row of stitches. */
    stitches: (...lines: Outline[]) =>
      `<path d="${lines.join('')}" stroke="${sewn}" stroke-dasharray="8 5"/>`,

    /** A crease that was ironed in. */
    pressed: (edge: Outline) =>
      `<path d="${edge}" stroke="${line}" stroke-width="9" opacity=".2"/><path d="${edge}" stroke="#fff" opacity=".22"/>`,

    /** Cloth that turns away from the light, or lies inside. */
    shade: (area: Outline, opacity = 0.3) => `<path d="${area}" fill="${line}" opacity="${opacity}"/>`,

    /** These marks and their mirror image. */
    both: (marks: string) => {
      const id = nextId()
      return `<g id="${id}">${marks}</g><use href="#${id}" transform="scale(-1 1)"/>`
    },

    /** A smaller cut of the same cloth, sewn on. */
    cut: (area: Outline) => {
      const id = nextId()
      return (
        `<path id="${id}" d="${area}"/><use href="#${id}" x="4" y="6" fill="${line}" opacity=".22"/>` +
        `<use href="#${id}" fill="${cloth}" stroke="${seamed}"/><use href="#${id}" fill="url(#t)"/>`
      )
    },

    /** Strands that stand out from the cloth. */
    relief: (strands: Outline, width: number) => {
      const id = nextId()
      return (
        `<path id="${id}" d="${strands}"/><use href="#${id}" stroke="${line}" stroke-width="${width + 5}" opacity=".5"/>` +
        `<use href="#${id}" stroke="${cloth}" stroke-width="${width}"/>` +
        `<use href="#${id}" x="-3" y="-2" stroke="#fff" stroke-width="${width / 3}" opacity=".16"/>`
      )
    },

    /** A cord, zip tape or strap seen from above. */
    cord: (path: Outline, width: number) =>
      `<path d="${path}" stroke="${line}" stroke-width="${width + 3}"/><path d="${path}" stroke="${thread}" stroke-width="${width}"/>`,

    /** Buttons of horn, each sewn through four holes. */
    buttons: (places: readonly Point[], radius = 11) => {
      const dots = (dx: number, dy: number) => places.map(([x, y]) => `M${x + dx} ${y + dy}h.1`).join('')
      const holes = [-3, 3].flatMap((dx) => [-3, 3].map((dy) => dots(dx, dy))).join('')
      return (
        `<path d="${dots(2, 4)}" stroke="#000" stroke-width="${2 * radius}" opacity=".3"/>` +
        `<path d="${dots(0, 0)}" stroke="${thread}" stroke-width="${2 * radius}"/>` +
        `<path d="${dots(0, 0)}" stroke="${line}" stroke-width="${2 * radius - 6}" opacity=".22"/>` +
        `<path d="${holes}" stroke="${line}" stroke-width="2.8"/>`
      )
    },

    /** Metal rings that let air in. */
    eyelets: (places: readonly Point[]) => {
      const dots = places.map(([x, y]) => `M${x} ${y}h.1`).join('')
      return `<path d="${dots}" stroke="${thread}" stroke-width="17"/><path d="${dots}" stroke="${line}" stroke-width="8"/>`
    },

    /** An opening: the dark of what lies behind. */
    hole: (area: Outline) => `<path d="${area}" fill="${mix(line, '#000000', 0.35)}" stroke="${line}"/>`,

    /** A buckle of brushed metal. */
    buckle: (x: number, y: number) =>
      `<path d="M${x - 26} ${y - 26}h52v52h-52z" stroke="#8d8b86" stroke-width="9" fill="none"/><path d="M${x} ${y - 24}v48" stroke="#8d8b86" stroke-width="6"/>`,

    /** A closed zip between its tapes. */
    zip: (middle: Outline) =>
      `<path d="${middle}" stroke="${line}" stroke-width="26" opacity=".55"/>` +
      `<path d="${middle}" stroke="#c9c5bb" stroke-width="9" stroke-dasharray="4 4" stroke-linecap="butt"/>`,

    /** Ribbing along the middle of a band. */
    ribs: (middle: Outline, width: number) =>
      `<path d="${middle}" stroke="${line}" stroke-width="${width}" stroke-dasharray="5 8" stroke-linecap="butt" opacity=".36"/>`,

    /** The woven label of the house. */
    label: (x: number, y: number, width = 74) => {
      const [ground, print] =
        cloth === dyes.bone.cloth ? [dyes.ink.cloth, cloth] : [dyes.bone.cloth, dyes.ink.cloth]
      return (
        `<g transform="translate(${x} ${y})"><path d="M${-width / 2} 0h${width}v34h${-width}z" fill="${ground}"/>` +
        `<path d="M${14 - width / 2} 13h${width - 28}M${14 - width / 2} 22h${width / 2 - 14}" stroke="${print}"/></g>`
      )
    },
  }
}
