import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PICTURE_WIDTHS } from '@firstcome/db/domain/catalog/picture'
import { decodePicture } from './decode-picture.ts'

/** A picture by its path below the shop's origin, as a product names it. */
export type KeptPicture = { path: string; width: number; height: number }

let lastTurn: Promise<unknown> = Promise.resolve()

/**
 * Keeps an uploaded picture as WebP in the widths that pages ask for, never wider than it came. Its name is made by its content,
 * so the same file is kept once. One at a time: a decoded picture takes some hundred megabytes.
 * Refuses: UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE.
 */
export function keepPicture(file: Buffer, mediaDir: string): Promise<KeptPicture> {
  const turn = lastTurn.then(() => keep(file, mediaDir))
  lastTurn = turn.catch(() => {})
  return turn
}

async function keep(file: Buffer, mediaDir: string): Promise<KeptPicture> {
  const picture = await decodePicture(file)
  const [widest, ...narrower] = PICTURE_WIDTHS
  const full = await picture.toWebp(widest)
  const name = createHash('sha256').update(full.data).digest('hex').slice(0, 20)
  await mkdir(mediaDir, { recursive: true })
  for (const width of narrower.filter((width) => width < full.width))
    await write(join(mediaDir, `${name}-${width}.webp`), (await picture.toWebp(width)).data)
  const path = `${name}-${full.width}.webp`
  await write(join(mediaDir, path), full.data)
  return { path: `/media/${path}`, width: full.width, height: full.height }
}

/** Half a file is never seen. */
async function write(path: string, data: Buffer): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`
  await writeFile(unfinished, data)
  await rename(unfinished, path)
}
