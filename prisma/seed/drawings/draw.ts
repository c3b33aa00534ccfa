import { type DyeKey, dyes } from './dyes.ts'
import { penOf } from './pen.ts'
import type { Garment } from './piece.ts'
import { sheet } from './sheet.ts'
import { seedOf } from './warp.ts'

export const views = ['front', 'back', 'detail', 'folded'] as const
export type View = (typeof views)[number]

/** A piece in a colour from one side, close up, or put away, as SVG. Each lies its own way, the same every time. */
export function draw(piece: { slug: string; garment: Garment }, dyeKey: DyeKey, view: View): string {
  const { front, back, focus, away, thread } = piece.garment
  const dye = dyes[dyeKey]
  const pen = penOf(thread ? { ...dye, thread } : dye)
  const seed = seedOf(`${piece.slug} ${dyeKey}${view === 'back' ? ' turned' : ''}`)
  if (view === 'back') return sheet(back(pen), dye, seed)
  if (view === 'detail') return sheet(front(pen), dye, seed, { focus })
  if (view === 'front') return sheet(front(pen), dye, seed)
  return typeof away === 'function'
    ? sheet(away(pen), dye, seed)
    : sheet(front(pen), dye, seed, { fold: away })
}
