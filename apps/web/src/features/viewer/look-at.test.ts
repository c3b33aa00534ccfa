import { expect, test } from 'vitest'
import { centre, pointIn, scrollTo } from './look-at.ts'

const box = { left: 100, top: 50, width: 400, height: 200 }
const frame = { clientWidth: 400, clientHeight: 200, scrollWidth: 1_000, scrollHeight: 500 }

test('a pointer is at its share of the frame, and never outside of it', () => {
  expect(pointIn(box, { clientX: 200, clientY: 100 })).toEqual({ x: 0.25, y: 0.25 })
  expect(pointIn(box, { clientX: 900, clientY: 10 })).toEqual({ x: 1, y: 0 })
})

test('a press by a key means the middle', () => {
  expect(pointIn(box, { clientX: 0, clientY: 0 })).toEqual(centre)
})

test('what was pointed at stays where it was, and the edges are the edges', () => {
  expect(scrollTo(frame, { x: 0, y: 0 })).toEqual({ left: 0, top: 0 })
  expect(scrollTo(frame, centre)).toEqual({ left: 300, top: 150 })
  expect(scrollTo(frame, { x: 1, y: 1 })).toEqual({ left: 600, top: 300 })
})
