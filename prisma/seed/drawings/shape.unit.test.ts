import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAround, flip, overlap, shift, turn, whole } from './shape.ts'

const number = fc.integer({ min: -600, max: 600 })
const point = fc.tuple(number, number).map(([x, y]) => `${x} ${y}`)
const segment = fc.oneof(
  point.map((end) => `L${end}`),
  fc.tuple(point, point).map(([control, end]) => `Q${control} ${end}`),
  fc.tuple(point, point, point).map(([first, second, end]) => `C${first} ${second} ${end}`),
)
const outline = fc
  .tuple(point, fc.array(segment, { minLength: 1, maxLength: 6 }))
  .map(([start, segments]) => `M${start}${segments.join('')}`)

test('the whole is the half and its mirror image, walked back to where it began', () => {
  expect(whole('M0 10C1 11 2 12 3 13L4 14Q5 15 0 16')).toBe(
    'M0 10C1 11 2 12 3 13L4 14Q5 15 0 16Q-5 15 -4 14L-3 13C-2 12 -1 11 0 10Z',
  )
})

test('what is flipped twice is as it was', () => {
  fc.assert(
    fc.property(outline, (line) => {
      expect(flip(flip(line))).toBe(line)
    }),
  )
})

test('a whole lies evenly on both sides of the middle', () => {
  fc.assert(
    fc.property(outline, number, (line, end) => {
      const { left, right } = boxAround(whole(`M0 0${line.replace('M', 'L')}L0 ${end}`))
      expect(left).toBe(0 - right)
    }),
  )
})

test('what is moved and moved back is as it was', () => {
  fc.assert(
    fc.property(outline, number, number, (line, x, y) => {
      expect(shift(shift(line, x, y), -x, -y)).toBe(line)
    }),
  )
})

test('a quarter turn clockwise brings what was above to the right', () => {
  expect(turn('M10 0L10 10', 90, [10, 10])).toBe('M20 10L10 10')
})

test('boxes that only touch do not overlap', () => {
  const box = boxAround('M0 0L10 10')
  expect(overlap(box, boxAround('M10 0L20 10'))).toBe(false)
  expect(overlap(box, boxAround('M9 9L20 20'))).toBe(true)
})
