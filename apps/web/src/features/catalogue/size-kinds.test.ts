import { expect, test } from 'vitest'
import { byKind } from './size-kinds.ts'

const sized = (...keys: string[]) => keys.map((key) => ({ key, name: key.toUpperCase() }))

test('sizes stand together by what they measure, in the order in which they came', () => {
  const groups = byKind(sized('xs', 's', 'm', 'xxl', '28', '36', '240', '285', 'small', 'one'))
  expect(groups).toEqual([
    { kind: 'clothes', sizes: sized('xs', 's', 'm', 'xxl') },
    { kind: 'waists', sizes: sized('28', '36') },
    { kind: 'shoes', sizes: sized('240', '285') },
    { kind: 'others', sizes: sized('small', 'one') },
  ])
})

test('a kind that nothing has is left out', () => {
  expect(byKind(sized('m'))).toEqual([{ kind: 'clothes', sizes: sized('m') }])
})
