import { type Dye, dyes, mix } from './dyes.ts'
import type { Point } from './path.ts'
import { flip, type Outline } from './shape.ts'

/** What is drawn on a piece, in the colours of its cloth. Lines are open outlines. */
export type Pen = ReturnType<typeof penOf>

/** Marks and their outlines, each brought elsewhere. */
export const remarked = (marks: string, move: (outline: Outline) => Outline) =>
  marks.replaceAll(/ d="([^"]+)"/g, (_, outline: Outline) => ` d="${move(outline)}"`)

const greenOf = (color: string) => Number.parseInt(color.slice(3, 5), 16)
const isPale = (color: string) => greenOf(color) > 150
const isChalky = (color: string) => greenOf(color) > 215

export function penOf({ cloth, line, thread }: Dye) {
  const seamed = mix(cloth, line, 0.75)
  const sewn = mix(cloth, thread, 0.7)
  const pale = mix(cloth, '#ffffff', 0.35)
  const stripe = isPale(cloth) ? mix(dyes.ink.cloth, cloth, 0.12) : mix(dyes.bone.cloth, cloth, 0.12)
  /** The shade that lines throw: soft by three strokes, which every browser draws faster than a blur. */
  const cast = (lines: Outline, width: number) =>
    [10, 6, 2]
      .map(
        (more) =>
          `<path d="${lines}" stroke="${line}" stroke-width="${width + more}" opacity=".17" transform="translate(3 5)"/>`,
      )
      .join('')
  return {
    /** Bands of the thread's colour, woven across the way from one point to another. */
    stripes: ([x, y]: Point, [toX, toY]: Point, step: number, width: number) => {
      const length = Math.hypot(toX - x, toY - y)
      const [dx, dy] = [(toX - x) / length, (toY - y) / length]
      const lines = Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => {
        const [cx, cy] = [x + dx * step * index, y + dy * step * index]
        return `M${Math.round(cx - dy * 900)} ${Math.round(cy + dx * 900)}L${Math.round(cx + dy * 900)} ${Math.round(cy - dx * 900)}`
      })
      return `<path d="${lines.join('')}" stroke="${stripe}" stroke-width="${width}" stroke-linecap="butt"/>`
    },

    /** Where two cuts of cloth meet: a groove that catches light on its far side. */
    seam: (...lines: Outline[]) =>
      `<path d="${lines.join('')}" stroke="${pale}" stroke-width="2" opacity=".5" transform="translate(2 2.4)"/>` +
      `<path d="${lines.join('')}" stroke="${seamed}" stroke-width="2.4"/>`,

    /** A row of stitches, each sunk a little into the cloth. */
    stitches: (...lines: Outline[]) =>
      `<path d="${lines.join('')}" stroke="${line}" stroke-width="3.6" opacity=".2"/>` +
      `<path d="${lines.join('')}" stroke="${sewn}" stroke-width="2.1" stroke-dasharray="5.4 3.4"/>`,

    /** A crease that was ironed in. */
    pressed: (edge: Outline) =>
      `${cast(edge, 8)}<path d="${edge}" stroke="#fff" stroke-width="3" opacity=".2"/>`,

    /** Cloth that turns away from the light, or lies inside. */
    shade: (area: Outline, opacity = 0.3) => `<path d="${area}" fill="${line}" opacity="${opacity}"/>`,

    /** These marks and their mirror image. The light stays where it is. */
    both: (marks: string) => marks + remarked(marks, flip),

    /** A smaller cut of the same cloth, sewn on. */
    cut: (area: Outline, tone = 0) =>
      `<path d="${area}" fill="${line}" opacity=".6" filter="url(#b)" transform="translate(2 6)"/>` +
      `<path d="${area}" fill="${mix(cloth, tone < 0 ? line : '#ffffff', Math.abs(tone))}"/><path d="${area}" fill="url(#t)"/>` +
      `<path d="${area}" fill="url(#l)" stroke="url(#e)" stroke-width="2.6"/>`,

    /** Strands that stand out from the cloth. */
    relief: (strands: Outline, width: number) =>
      cast(strands, width) +
      `<path d="${strands}" stroke="${mix(cloth, line, 0.42)}" stroke-width="${width + 3}"/>` +
      `<path d="${strands}" stroke="${cloth}" stroke-width="${width}"/>` +
      `<path d="${strands}" stroke="#fff" stroke-width="${width / 3}" opacity=".22" transform="translate(-3 -2)"/>`,

    /** A cord, zip tape or strap seen from above. */
    cord: (path: Outline, width: number) =>
      cast(path, width) +
      `<path d="${path}" stroke="${mix(thread, line, 0.5)}" stroke-width="${width}"/>` +
      `<path d="${path}" stroke="${thread}" stroke-width="${width - 3}" transform="translate(-.8 -1)"/>` +
      `<path d="${path}" stroke="${line}" stroke-width="${width - 3}" stroke-dasharray="1.5 4" stroke-linecap="butt" opacity=".3"/>`,

    /** Buttons of horn, each sewn through four holes. */
    buttons: (places: readonly Point[], radius = 11) => {
      const dots = (dx: number, dy: number) => places.map(([x, y]) => `M${x + dx} ${y + dy}h.1`).join('')
      const holes = [-0.26, 0.26]
        .flatMap((dx) => [-0.26, 0.26].map((dy) => dots(dx * radius, dy * radius)))
        .join('')
      const horn = mix(thread, '#6b5a48', 0.45)
      return (
        cast(dots(0, 0), 2 * radius - 4) +
        `<path d="${dots(0, 0)}" stroke="${mix(horn, '#000000', 0.3)}" stroke-width="${2 * radius}"/>` +
        `<path d="${dots(-0.8, -1)}" stroke="${mix(horn, '#ffffff', 0.25)}" stroke-width="${2 * radius - 2}"/>` +
        `<path d="${dots(0.6, 0.8)}" stroke="${horn}" stroke-width="${2 * radius - 6}"/>` +
        `<path d="${holes}" stroke="${mix(horn, '#000000', 0.7)}" stroke-width="${(radius / 4).toFixed(1)}"/>`
      )
    },

    /** Metal rings that let air in. */
    eyelets: (places: readonly Point[]) => {
      const dots = (dx: number, dy: number) => places.map(([x, y]) => `M${x + dx} ${y + dy}h.1`).join('')
      return (
        `<path d="${dots(1, 2)}" stroke="${line}" stroke-width="17" opacity=".7"/><path d="${dots(0, 0)}" stroke="${thread}" stroke-width="15"/>` +
        `<path d="${dots(0, 0)}" stroke="${mix(line, '#000000', 0.4)}" stroke-width="7"/>`
      )
    },

    /** An opening: the dark of what lies behind. */
    hole: (area: Outline) => `<path d="${area}" fill="${mix(line, '#000000', 0.35)}" stroke="${line}"/>`,

    /** A buckle of brushed metal. */
    buckle: (x: number, y: number) => {
      const frame = `M${x - 26} ${y - 26}h52v52h-52z`
      return (
        cast(frame, 8) +
        `<path d="${frame}" stroke="#77746d" stroke-width="9"/><path d="${frame}" stroke="#cfccc4" stroke-width="4" transform="translate(-1.4 -1.6)"/>` +
        `<path d="M${x} ${y - 24}v48" stroke="#8d8a83" stroke-width="6"/>`
      )
    },

    /** A closed zip between its tapes. */
    zip: (middle: Outline) =>
      `<path d="${middle}" stroke="${line}" stroke-width="26" opacity=".45"/>` +
      `<path d="${middle}" stroke="${mix(line, '#000000', 0.3)}" stroke-width="11" stroke-linecap="butt"/>` +
      `<path d="${middle}" stroke="#b9b5aa" stroke-width="8" stroke-dasharray="3.4 3" stroke-linecap="butt"/>`,

    /** Ribbing along the middle of a band. */
    ribs: (middle: Outline, width: number) =>
      `<path d="${middle}" stroke="${line}" stroke-width="${width}" stroke-dasharray="3 6" stroke-linecap="butt" opacity=".4"/>` +
      `<path d="${middle}" stroke="#fff" stroke-width="${width}" stroke-dasharray="2.4 6.6" stroke-dashoffset="-3.6" stroke-linecap="butt" opacity=".13"/>`,

    /** The woven label of the house. */
    label: (x: number, y: number, width = 74) => {
      const [ground, print] = isChalky(cloth)
        ? [dyes.ink.cloth, dyes.bone.cloth]
        : [dyes.bone.cloth, dyes.ink.cloth]
      const left = x - width / 2
      return (
        `<path d="M${left} ${y + 2}h${width}v36h${-width}z" fill="#000" opacity=".3"/><path d="M${left} ${y}h${width}v34h${-width}z" fill="${ground}"/>` +
        `<path d="M${left + 14} ${y + 13}h${width - 28}M${left + 14} ${y + 22}h${width / 2 - 14}" stroke="${print}" stroke-width="3"/>`
      )
    },
  }
}
