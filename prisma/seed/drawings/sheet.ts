import { type Dye, mix } from './dyes.ts'
import type { Focus, Fold, Part, Piece } from './piece.ts'
import { type Box, boxAround, overlap } from './shape.ts'
import { textures } from './textures.ts'

export const SHEET = { width: 1200, height: 1500 }

/** What of the sheet a whole piece may fill. */
const MARGIN = { width: 1_010, height: 1_190 }

/** How a piece is looked at: all of it, close, or folded. */
export type Look = { focus?: Focus; fold?: Fold }

/** A picture of a piece on its ground: one light from the upper left, one soft shadow where it touches the paper. */
export function sheet({ texture, parts }: Piece, dye: Dye, look: Look = {}): string {
  const { width, height } = SHEET
  const window = windowOf(look)
  const piece = {
    texture,
    parts: parts.filter(({ outline }) => !window || overlap(boxAround(outline), window)),
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${LIGHTS}${textures[piece.texture]}${piece.parts.map(cut).join('')}${foldClip(look)}</defs>`,
    `<path fill="${dye.ground}" d="M0 0h${width}v${height}H0z"/><path fill="url(#g)" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="${placing(piece, look)}" fill="none" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round">`,
    look.fold ? folded(piece, dye, look.fold) : `<g filter="url(#s)">${lay(piece, dye)}</g>`,
    '</g></svg>',
  ]
    .join('')
    .replaceAll(/\b0\./g, '.')
}

const stop = (offset: number, color: string, opacity: number) =>
  `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`

const shadow = (dx: number, dy: number, blur: number, opacity: number) =>
  `<feDropShadow dx="${dx}" dy="${dy}" stdDeviation="${blur}" flood-opacity="${opacity}"/>`

const LIGHTS = [
  `<linearGradient id="g" x1="0" y1="0" x2=".7" y2="1">${stop(0, '#fff', 0.3)}${stop(0.5, '#fff', 0)}${stop(1, '#000', 0.09)}</linearGradient>`,
  `<linearGradient id="l" x1="0" y1="0" x2="1" y2="1">${stop(0, '#fff', 0.2)}${stop(0.25, '#fff', 0.08)}${stop(0.5, '#888', 0)}${stop(0.75, '#000', 0.07)}${stop(1, '#000', 0.2)}</linearGradient>`,
  `<filter id="s" x="-.2" y="-.2" width="1.4" height="1.4">${shadow(4, 7, 5, 0.34)}${shadow(14, 26, 26, 0.3)}</filter>`,
  '<filter id="f" x="-.3" y="-.3" width="1.6" height="1.6"><feGaussianBlur stdDeviation="13"/></filter>',
].join('')

const cut = ({ outline, folds, marks }: Part, index: number) => {
  const clip = folds || marks ? `<clipPath id="c${index}"><use href="#p${index}"/></clipPath>` : ''
  return `<path id="p${index}" d="${outline}"/>${clip}`
}

const lay = ({ parts }: Piece, dye: Dye) => parts.map((part, index) => layPart(part, index, dye)).join('')

function layPart({ tone = 0, texture, fill, folds, marks = '' }: Part, index: number, dye: Dye): string {
  const use = (attributes: string) => `<use href="#p${index}" ${attributes}/>`
  const color = mix(fill ?? dye.cloth, tone < 0 ? dye.line : '#ffffff', Math.abs(tone))
  const creases = folds
    ? `<g filter="url(#f)" stroke-width="26"><g stroke="${dye.line}" opacity=".3"><path id="f${index}" d="${folds.join('')}"/></g>` +
      `<use href="#f${index}" x="-26" y="-12" stroke="#fff" opacity=".09"/></g>`
    : ''
  return [
    use(`fill="${color}"`),
    texture === 'smooth' ? '' : use('fill="url(#t)"'),
    use('fill="url(#l)"'),
    creases || marks ? `<g clip-path="url(#c${index})">${creases}${marks}</g>` : '',
    use(`stroke="${mix(dye.cloth, dye.line, 0.6)}"`),
  ].join('')
}

function placing({ parts }: Piece, { focus, fold }: Look): string {
  const { width, height } = SHEET
  const { x, y, zoom } =
    focus ?? (fold ? { x: 0, y: (fold.top + fold.bottom) / 2, zoom: 1.5 } : fitting(parts))
  return `translate(${width / 2} ${height / 2}) scale(${zoom}) translate(${-x} ${-y})`
}

/** All of a piece, in the middle, as large as the margins of the sheet allow. */
function fitting(parts: readonly Part[]): Focus {
  const { left, right, top, bottom } = boxAround(...parts.map(({ outline }) => outline))
  const zoom = Math.min(MARGIN.width / (right - left), MARGIN.height / (bottom - top), 1.6)
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.round(zoom * 1_000) / 1_000 }
}

/** The part of the piece's plane that a look shows. */
function windowOf({ focus, fold }: Look): Box | null {
  if (fold) return { left: -fold.half, right: fold.half, top: fold.top, bottom: fold.bottom }
  if (!focus) return null
  const [halfWidth, halfHeight] = [SHEET.width / 2 / focus.zoom, SHEET.height / 2 / focus.zoom]
  return {
    left: focus.x - halfWidth,
    right: focus.x + halfWidth,
    top: focus.y - halfHeight,
    bottom: focus.y + halfHeight,
  }
}

const foldClip = ({ fold }: Look) =>
  fold ? `<clipPath id="k"><path d="${foldOutline(fold)}"/></clipPath>` : ''

const foldOutline = ({ half, top, bottom }: Fold) =>
  `M${-half} ${top}H${half}V${bottom - 30}Q${half} ${bottom} ${half - 30} ${bottom}H${30 - half}Q${-half} ${bottom} ${-half} ${bottom - 30}Z`

/** The front over the layers that lie below it. */
function folded(piece: Piece, dye: Dye, fold: Fold): string {
  const layer = (drop: number, tone: number) => {
    const outline = foldOutline({ half: fold.half - 4, top: fold.bottom - 200, bottom: fold.bottom + drop })
    return `<path d="${outline}" fill="${dye.cloth}"/><path d="${outline}" fill="${dye.line}" opacity="${tone}"/>`
  }
  return `<g filter="url(#s)">${layer(36, 0.6)}${layer(18, 0.34)}<g clip-path="url(#k)">${lay(piece, dye)}</g></g>`
}
