import { expect, it } from 'vitest'
import { toSettings, toText } from './settings-text.ts'

const settings = {
  name: '상점',
  shippingFee: 3_000,
  freeShippingFrom: 50_000,
  returnDays: 7,
  lowStockLevel: 5,
  version: 1,
}

it('writes figures with their thousands apart, and reads them back', () => {
  expect(toText(settings)).toMatchObject({
    shippingFee: '3,000',
    freeShippingFrom: '50,000',
    returnDays: '7',
  })
  expect(toSettings(toText(settings))).toEqual(settings)
})

it('takes a figure without them too, and nothing for none', () => {
  const typed = toSettings({ ...toText(settings), shippingFee: ' 12500 ', returnDays: '' })
  expect(typed.shippingFee).toBe(12_500)
  expect(typed.returnDays).toBeNaN()
})
