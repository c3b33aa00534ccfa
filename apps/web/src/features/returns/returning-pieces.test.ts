import { expect, it } from 'vitest'
import { returningPieces } from './returning-pieces.ts'

const line = (orderLineId: string, quantity: number) => ({
  orderLineId,
  quantity,
  name: 'Field jacket',
  options: {},
  image: null,
})

it('sums the pieces of open returns line by line, and leaves decided ones out', () => {
  const pieces = returningPieces([
    { status: 'requested', lines: [line('a', 1), line('b', 2)] },
    { status: 'requested', lines: [line('a', 3)] },
    { status: 'approved', lines: [line('b', 5)] },
    { status: 'rejected', lines: [line('c', 1)] },
  ])
  expect([...pieces]).toEqual([
    ['a', 4],
    ['b', 2],
  ])
})
