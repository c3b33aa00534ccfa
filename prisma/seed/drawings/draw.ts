import { type DyeKey, dyes } from './dyes.ts'
import { penOf } from './pen.ts'
import type { Garment } from './piece.ts'
import { type Look, sheet } from './sheet.ts'

export type View = 'front' | 'back' | 'detail' | 'folded'

/** The views that a garment has. */
export const viewsOf = ({ back, fold }: Garment): View[] => [
  'front',
  ...(back ? (['back'] as const) : []),
  'detail',
  ...(fold ? (['folded'] as const) : []),
]

/** A garment in a colour from one side, as SVG. Throws a RangeError for a view that it does not have. */
export function draw(garment: Garment, dyeKey: DyeKey, view: View): string {
  if (!viewsOf(garment).includes(view)) throw new RangeError(`there is no ${view} view of this garment`)
  const dye = dyes[dyeKey]
  const side = view === 'back' && garment.back ? garment.back : garment.front
  return sheet(side(penOf(dye)), dye, lookOf(garment, view))
}

function lookOf({ focus, fold }: Garment, view: View): Look {
  if (view === 'detail') return { focus }
  if (view === 'folded') return { fold }
  return {}
}
