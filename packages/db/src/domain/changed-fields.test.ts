import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'

test('tells what differs, as it was and as it is; what is on one side alone is null on the other', () => {
  const before = { name: 'a', options: [1, 2], gone: true, same: { x: 1 } }
  const after = { name: 'b', options: [2, 1], new: 3, same: { x: 1 } }
  expect(changedFields(before, after)).toEqual({
    before: { name: 'a', options: [1, 2], gone: true, new: null },
    after: { name: 'b', options: [2, 1], gone: null, new: 3 },
  })
  expect(changedFields(before, before)).toEqual({ before: {}, after: {} })
})
