import type { Image, ProductPage } from '@/trpc/outputs.ts'

/** How the label photographs each colour: front, back, close, folded. */
const CLOSE = 2

/** The picture that looks closest at the colour a piece leads with; its first picture where there are fewer. */
export function closestPicture({ image, images }: Pick<ProductPage, 'image' | 'images'>): Image {
  const sameColour = images.filter(({ optionValue }) => optionValue === image.optionValue)
  return sameColour[CLOSE] ?? image
}
