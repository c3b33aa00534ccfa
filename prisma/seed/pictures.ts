import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NewProduct } from '@firstcome/db/domain/catalog/new-product'
import type { CollectionPiece } from './collection/collection.ts'
import { colors } from './collection/colors.ts'
import { draw, type View, views } from './drawings/draw.ts'
import type { DyeKey } from './drawings/dyes.ts'
import { SHEET } from './drawings/sheet.ts'

const words: Record<View, { ko: string; en: string }> = {
  front: { ko: '앞면', en: 'front' },
  back: { ko: '뒷면', en: 'back' },
  detail: { ko: '가까이', en: 'close up' },
  folded: { ko: '접은 모습', en: 'folded' },
}

/** Of what has no fold, or is folded its own way. */
const PUT_AWAY = { ko: '정리한 모습', en: 'put away' }

/** Draws a piece in all of its colours, the fronts first, into the shop's media folder. */
export async function takePictures(piece: CollectionPiece, mediaDir: string): Promise<NewProduct['images']> {
  await mkdir(mediaDir, { recursive: true })
  const others = views.filter((view) => view !== 'front')
  const shots = [
    ...piece.colors.map((color) => ({ color, view: 'front' as const })),
    ...piece.colors.flatMap((color) => others.map((view) => ({ color, view }))),
  ]
  return Promise.all(
    shots.map(async ({ color, view }) => ({
      path: `/media/${await keep(draw(piece, color, view), mediaDir)}`,
      alt: describe(piece, color, view),
      ...SHEET,
      optionValue: color,
    })),
  )
}

function describe({ name, garment }: CollectionPiece, color: DyeKey, view: View) {
  const seen = view === 'folded' && typeof garment.away === 'function' ? PUT_AWAY : words[view]
  return {
    ko: `${name.ko} ${colors[color].ko}, ${seen.ko}`,
    en: `${name.en} in ${colors[color].en}, ${seen.en}`,
  }
}

/** Writes a drawing under a name that its content makes, so that it may be cached for ever; half a file is never seen. */
async function keep(drawing: string, mediaDir: string): Promise<string> {
  const name = `${createHash('sha256').update(drawing).digest('hex').slice(0, 20)}.svg`
  const unfinished = join(mediaDir, `.${name}.${process.pid}`)
  await writeFile(unfinished, drawing)
  await rename(unfinished, join(mediaDir, name))
  return name
}
