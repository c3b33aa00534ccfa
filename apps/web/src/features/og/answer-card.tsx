import { ImageResponse } from 'next/og'
import sharp from 'sharp'
import { createMemory } from '@/memory/create-memory.ts'
import type { Image } from '@/trpc/outputs.ts'
import { Card, type CardProps, cardSize } from './card.tsx'
import { labelFonts } from './label-fonts.ts'
import { readPicture } from './read-picture.ts'

type Words = Omit<CardProps, 'picture'>

/** Keyed by all that is drawn, so nothing has to be forgotten: what changes is another card. */
const drawn = createMemory({ room: 200, graceMs: 0 })
const lifeMs = 24 * 3_600_000

/** Answers the picture of a shared link, drawn once. */
export async function answerCard(words: Words, image: Image | undefined): Promise<Response> {
  const { value: card } = await drawn.recall({
    key: JSON.stringify([words, image?.url]),
    read: () => drawCard(words, image),
    labelOf: () => ({ tags: [], lifeMs, size: 1 }),
  })
  return new Response(card, {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=3600' },
  })
}

async function drawCard(words: Words, image: Image | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const [fonts, picture] = await Promise.all([labelFonts(), image ? readPicture(image) : null])
  const card = new ImageResponse(<Card {...words} picture={picture} />, { ...cardSize, fonts })
  return new Uint8Array(
    await sharp(await card.arrayBuffer())
      .jpeg({ quality: 88 })
      .toBuffer(),
  )
}
