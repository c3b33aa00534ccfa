import { expect, test } from 'vitest'
import { readFilter } from './read-filter.ts'

const filterOf = (params: Record<string, string>) => readFilter((param) => params[param])

test('days of the shop become moments, the last day included', () => {
  expect(filterOf({ from: '2026-11-20', to: '2026-11-21', action: 'order.shipped' })).toEqual({
    staffId: undefined,
    action: 'order.shipped',
    subjectId: undefined,
    from: '2026-11-19T15:00:00.000Z',
    to: '2026-11-21T15:00:00.000Z',
  })
})

test('what is no day narrows nothing', () => {
  expect(filterOf({ from: 'yesterday', to: '2026-02-30' })).toMatchObject({ from: undefined, to: undefined })
})
