import sharp from 'sharp'
import { readShopEnv } from '@/env.ts'
import type { Image } from '@/trpc/outputs.ts'
import { cardPicture } from './card.tsx'

/** A picture of the shop as a data address in the size of a card, or null when it cannot be had. */
export async function readPicture({ url }: Image): Promise<string | null> {
  try {
    const address = new URL(new URL(url).pathname, readShopEnv().apiUrl)
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) })
    if (!answer.ok) return null
    const { width, height } = cardPicture
    const picture = sharp(await answer.arrayBuffer()).resize(width, height, { fit: 'cover' })
    return `data:image/png;base64,${(await picture.png().toBuffer()).toString('base64')}`
  } catch {
    return null
  }
}
