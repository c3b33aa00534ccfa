import { expect, test } from 'vitest'
import { walkList } from './walk-list.ts'

/** A list of numbers in which every nth fits, and how many rows were read of it. */
function listOf(length: number, nth: number) {
  let read = 0
  return {
    reads: () => read,
    walk: (after: number | null, limit: number, selective = true) =>
      walkList({
        after,
        limit,
        selective,
        positionOf: ({ value }: { value: number; fits: boolean }) => value,
        read: async (from, window) => {
          const first = from === null ? 0 : from + 1
          const rows = Array.from({ length: Math.min(window, length - first) }, (_, index) => ({
            value: first + index,
            fits: (first + index) % nth === 0,
          }))
          read += rows.length
          return rows
        },
      }),
  }
}

const values = ({ rows }: { rows: { value: number }[] }) => rows.map(({ value }) => value)

test('a page that nothing is asked of reads one row more than it shows', async () => {
  const list = listOf(100_000, 1)
  const page = await list.walk(null, 3, false)
  expect([values(page), page.next, list.reads()]).toEqual([[0, 1, 2], 2, 4])
})

test('a page ends with its last row that fits, or at the end of the list', async () => {
  const list = listOf(2_500, 1_000)
  const first = await list.walk(null, 2)
  expect([values(first), first.next]).toEqual([[0, 1_000], 1_000])
  const last = await list.walk(first.next, 2)
  expect([values(last), last.next]).toEqual([[2_000], null])
})

test('a page that finds little stops after 4,000 rows and says where to go on', async () => {
  const list = listOf(1_000_000, 900_000)
  const page = await list.walk(1, 24)
  expect([values(page), page.next, list.reads()]).toEqual([[], 4_001, 4_000])
})
