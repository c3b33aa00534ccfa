import { Refusal } from '@firstcome/db/domain/refusal'
import { expect, it } from 'vitest'
import { createPlaces } from './create-places.ts'

const reasonOf = (attempt: () => unknown) => {
  try {
    attempt()
  } catch (error) {
    return error instanceof Refusal ? error.reason : error
  }
}

it('gives an address its share, and all together what there is', () => {
  const places = createPlaces({ inAll: 3, perAddress: 2 })
  const leave = places.take('a')
  places.take('a')
  expect(reasonOf(() => places.take('a'))).toBe('RATE_LIMITED')
  places.take('b')
  expect(reasonOf(() => places.take('c'))).toBe('BUSY')
  expect(places.total()).toBe(3)
  leave()
  expect(places.total()).toBe(2)
  places.take('a')
  expect(reasonOf(() => places.take('a'))).toBe('BUSY')
})
