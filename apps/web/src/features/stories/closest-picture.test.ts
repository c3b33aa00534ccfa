import { expect, it } from 'vitest'
import { closestPicture } from './closest-picture.ts'

const picture = (url: string, optionValue: string | null) => ({
  url,
  alt: url,
  width: 1200,
  height: 1500,
  optionValue,
})
const [front, otherFront, back, close] = [
  picture('front', 'Clay'),
  picture('other-front', 'Ink'),
  picture('back', 'Clay'),
  picture('close', 'Clay'),
] as const

it('is the third of the colour that leads, wherever the others lie', () => {
  expect(closestPicture({ image: front, images: [front, otherFront, back, close] })).toBe(close)
})

it('is the leading picture of a piece with fewer', () => {
  expect(closestPicture({ image: front, images: [front, otherFront, back] })).toBe(front)
})
