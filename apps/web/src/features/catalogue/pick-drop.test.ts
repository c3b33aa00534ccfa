import { expect, it } from 'vitest'
import { pickDrop } from './pick-drop.ts'

const now = Date.parse('2026-11-20T11:00:00.000Z')
const hour = 3_600_000

function piece(name: string, startsIn: number | null, endsIn: number | null, inStock = true) {
  const at = (hours: number | null) => (hours === null ? null : new Date(now + hours * hour).toISOString())
  return { name, saleStartsAt: at(startsIn), saleEndsAt: at(endsIn), inStock }
}

it('leads with the open drop that closes first, also before one that never closes', () => {
  const pieces = [piece('late', -1, 5), piece('endless', -1, null), piece('first', -2, 1)]
  expect(pickDrop(pieces, now)?.name).toBe('first')
})

it('passes over an open drop with nothing left for the next to open', () => {
  const pieces = [piece('gone', -1, 1, false), piece('far', 9, 10), piece('near', 2, 3)]
  expect(pickDrop(pieces, now)?.name).toBe('near')
})

it('finds none between drops', () => {
  expect(pickDrop([piece('always', null, null), piece('over', -3, -1)], now)).toBeNull()
})
