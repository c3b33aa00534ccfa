import { expect, it } from 'vitest'
import { readBuy, writeBuy } from './read-buy.ts'

const coat = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const cap = '0199aaaa-bbbb-7ccc-8ddd-ffffffffffff'

it('reads one line or several and writes them the same', () => {
  expect(readBuy(`${coat}:2`)).toEqual([{ variantId: coat, quantity: 2 }])
  const two = readBuy(`${coat}:2,${cap}:1`)
  expect(two).toHaveLength(2)
  expect(writeBuy(two ?? [])).toBe(`${coat}:2,${cap}:1`)
})

it.each(['', coat, `${coat}:0`, `${coat}:1.5`, `${coat}:100`, `${coat}:x`, 'shirt:1', `${coat}:1,`])(
  'takes %j for no order',
  (text) => {
    expect(readBuy(text)).toBeNull()
  },
)
