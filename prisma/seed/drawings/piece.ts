import type { Pen } from './pen.ts'
import type { Outline } from './shape.ts'
import type { Texture } from './textures.ts'

/** One cut of cloth. */
export type Part = {
  outline: Outline
  /** Darker below zero, paler above, on a scale of one. */
  tone?: number
  /** Another material than the piece's. */
  texture?: Texture
  /** Another colour than the piece's, such as a sole's. */
  fill?: string
  /** Soft creases, as open outlines. */
  folds?: Outline[]
  /** What is drawn on it, cut off at its edge. */
  marks?: string
}

/** A piece as it lies: its parts in order, the lowest first. */
export type Piece = { texture: Texture; parts: Part[] }

/** What a close view looks at: the middle of the view, and how many times larger. */
export type Focus = { x: number; y: number; zoom: number }

/** What of the front stays in view when a piece is folded: half its width, its top and its bottom. */
export type Fold = { half: number; top: number; bottom: number }

/** A garment that can be laid out; x runs from its middle, y downwards. Some have no back to show, some are never folded. */
export type Garment = {
  front: (pen: Pen) => Piece
  back?: (pen: Pen) => Piece
  focus: Focus
  fold?: Fold
}
