import { type Dye, mix } from './dyes.ts'
import { creased } from './folds.ts'
import { lightsFor } from './lights.ts'
import type { Point } from './path.ts'
import { remarked } from './pen.ts'
import type { Focus, Fold, Part, Piece } from './piece.ts'
import { type Box, boxAround, type Outline, overlap, turn } from './shape.ts'
import { rumples, textures } from './textures.ts'
import { chanceOf, type Lie, lieOf } from './warp.ts'

export const SHEET = { width: 1200, height: 1500 }

/** What of the sheet a whole piece may fill. */
const MARGIN = { width: 1_000, height: 1_200 }

/** How far cloth lies from flat. */
const UNEVEN = 4.2

/** How far sleeves swing, from the least to the most, in degrees. */
const MOST_SWUNG = 5

/** How a piece is looked at: all of it, close, or folded. */
export type Look = { focus?: Focus; fold?: Fold }

/** A picture of a piece on its ground: one light from the upper left, one soft shadow where it touches the paper. */
export function sheet(whole: Piece, of: Dye, seed: number, look: Look = {}): string {
  const { width, height } = SHEET
  const { texture, parts, dye = of } = whole
  const window = windowOf(look)
  const lie = lieOf(seed, UNEVEN)
  const piece = {
    texture,
    parts: parts
      .filter(({ outline }) => !window || overlap(boxAround(outline), window))
      .map((part, index) => laid(part, lie, seed, index)),
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs color-interpolation-filters="sRGB">${lightsFor({ ...dye, ground: of.ground }, { seed: seed % 1_000, amount: rumples[texture] })}${textures[piece.texture]}${piece.parts.map(cut).join('')}${foldClip(look)}</defs>`,
    `<path fill="${of.ground}" d="M0 0h${width}v${height}H0z"/><path fill="url(#g)" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="${placing(piece, look)}" fill="none" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round">`,
    look.fold ? folded(piece, dye, look.fold) : `<g filter="url(#s)">${lay(piece, dye)}</g>`,
    '</g></svg>',
  ]
    .join('')
    .replaceAll(/\b0\./g, '.')
}

function laid(
  { outline, folds = [], marks, pivot, ...part }: Part,
  lie: Lie,
  seed: number,
  index: number,
): Part {
  const put = (line: Outline) => lie(pivot ? turn(line, swing(seed, pivot), pivot) : line)
  return {
    ...part,
    outline: put(outline),
    folds: creased(folds, seed + index).map(put),
    marks: marks && remarked(marks, put),
  }
}

/** How far a sleeve of one side swings from where it was cut, in degrees: its cuff swings with it. */
const swing = (seed: number, [x]: Point) => (chanceOf(seed, x < 0 ? 101 : 102) - 0.5) * MOST_SWUNG

const cut = ({ outline }: Part, index: number) =>
  `<path id="p${index}" d="${outline}"/><clipPath id="c${index}"><use href="#p${index}"/></clipPath>`

const lay = ({ parts }: Piece, dye: Dye) => parts.map((part, index) => layPart(part, index, dye)).join('')

/** A cut of cloth: its shade on what lies below, the cloth, what is on it, and the light on its edges and folds. */
function layPart({ tone = 0, texture, fill, folds = [], marks = '' }: Part, index: number, dye: Dye): string {
  const use = (attributes: string) => `<use href="#p${index}" ${attributes}/>`
  const color = mix(fill ?? dye.cloth, tone < 0 ? dye.line : '#ffffff', Math.abs(tone))
  const ridges = folds.length > 0 ? `<path d="${folds.join('')}" fill="#fff" opacity=".34"/>` : ''
  const relief = folds.length > 0 ? 'w' : 'r'
  return [
    use(`fill="${mix(dye.line, '#000000', 0.4)}" opacity=".5" filter="url(#o)" x="3" y="7"`),
    use(`fill="${color}"`),
    texture === 'smooth' ? '' : use('fill="url(#t)"'),
    use('fill="url(#l)"'),
    `<g clip-path="url(#c${index})">${marks}<g filter="url(#${relief})">${use('fill="#333"')}${ridges}</g></g>`,
    use(`stroke="${mix(dye.cloth, dye.line, 0.7)}" stroke-width="1.6" opacity=".55"`),
  ].join('')
}

function placing({ parts }: Piece, { focus, fold }: Look): string {
  const { width, height } = SHEET
  const { x, y, zoom } = focus ?? (fold ? fittingFold(fold) : fitting(parts))
  return `translate(${width / 2} ${height / 2}) scale(${zoom}) translate(${-x} ${-y})`
}

/** All of a piece, in the middle, as large as the margins of the sheet allow. */
function fitting(parts: readonly Part[]): Focus {
  const { left, right, top, bottom } = boxAround(...parts.map(({ outline }) => outline))
  const zoom = Math.min(MARGIN.width / (right - left), MARGIN.height / (bottom - top), 1.35)
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 1_000) / 1_000 }
}

/** A folded piece is smaller than a whole one, and looks it. */
function fittingFold({ half, top, bottom }: Fold): Focus {
  const zoom = Math.min(800 / (2 * half), 1_060 / (bottom - top), 2)
  return { x: 0, y: (top + bottom) / 2, zoom: Math.round(zoom * 1_000) / 1_000 }
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

/** The lower edge of a fold, from one side to the other. */
const foldEdge = ({ half, bottom }: Fold) =>
  `M${-half} ${bottom - 30}Q${-half} ${bottom} ${30 - half} ${bottom}H${half - 30}Q${half} ${bottom} ${half} ${bottom - 30}`

const foldOutline = (fold: Fold) => `${foldEdge(fold)}V${fold.top}H${-fold.half}Z`

/** The front over the layers that lie below it; where the cloth is folded, it rolls away from the light. */
function folded(piece: Piece, dye: Dye, fold: Fold): string {
  const roll = (of: Fold, width: number) =>
    `<path d="${foldEdge(of)}" stroke="${dye.line}" stroke-width="${width}" opacity=".5" filter="url(#b)"/>`
  const layer = (drop: number, tone: number) => {
    const below = { half: fold.half - 4, top: fold.bottom - 200, bottom: fold.bottom + drop }
    const use = (fill: string) => `<path d="${foldOutline(below)}" fill="${fill}"/>`
    return use(mix(dye.cloth, dye.line, tone)) + use('url(#t)') + roll(below, 6)
  }
  const front = `<g clip-path="url(#k)">${lay(piece, dye)}${roll(fold, 16)}</g>`
  return `<g filter="url(#s)">${layer(36, 0.4)}${layer(18, 0.2)}${front}</g>`
}
