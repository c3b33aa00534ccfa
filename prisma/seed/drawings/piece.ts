import type { Dye } from './dyes.ts'
import type { Point } from './path.ts'
import type { Pen } from './pen.ts'
import type { Outline } from './shape.ts'
import type { Texture } from './textures.ts'

/** One cut of cloth. */
export type Part = {
  outline: Outline
  /** Darker below zero, paler above, on a scale of one. */
  tone?: number
  /** What it swings about when it is laid down, as a sleeve does about the shoulder. */
  pivot?: Point
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
export type Piece = {
  texture: Texture
  parts: Part[]
  /** Another dye than the one that was asked for; the ground stays. */
  dye?: Dye
}

/** A piece seen from one side. */
export type Side = (pen: Pen) => Piece

/** What a close view looks at: the middle of the view, and how many times larger. */
export type Focus = { x: number; y: number; zoom: number }

/** What of the front stays in view when a piece is folded: half its width, its top and its bottom. */
export type Fold = { half: number; top: number; bottom: number }

/** A garment that can be laid out; x runs from its middle, y downwards. */
export type Garment = {
  front: Side
  back: Side
  focus: Focus
  /** The thread it is sewn with, where it is not dyed with the cloth. */
  thread?: string
  /** How it is put away: folded along these lines, or as it then lies. */
  away: Fold | Side
}
