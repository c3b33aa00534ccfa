import { archiveProduct } from '@firstcome/db/application/catalog/archive-product'
import { countSales } from '@firstcome/db/application/popular/count-sales'
import { popularSchema } from '@firstcome/db/domain/catalog/product'
import { catchUp } from '@firstcome/db/testing/catch-up'
import { checkOut } from '@firstcome/db/testing/checkout'
import { newProduct, newShopper } from '@firstcome/db/testing/rows'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

it('tells guests what is popular, in order, by the line of events', async () => {
  const shop = await startTestShop()
  const product = await newProduct({
    variants: Array.from({ length: 8 }, () => ({ stock: 99, price: 1_000 })),
  })
  onTestFinished(async () => {
    await archiveProduct('system', product)
  })
  const lines = product.variants.map(({ id }) => ({ variantId: id, quantity: 99 }))
  await checkOut(await newShopper({ balance: 1_000_000 }), { lines })
  await catchUp(countSales)

  // An answer may be ten seconds old.
  const popular = await vi.waitFor(
    async () => {
      const answer = await shop.query('catalog.popular', { window: 'week', locale: 'en' })
      expect(answer.status).toBe(200)
      const data = popularSchema.parse(answer.data)
      expect(data.items.find((item) => item.product.id === product.id)?.sold).toBe(792)
      return data
    },
    { timeout: 20_000, interval: 250 },
  )
  expect(popular.items.length).toBeLessThanOrEqual(5)
  expect(popular.items.map(({ rank }) => rank)).toEqual(popular.items.map((_, index) => index + 1))
  const sold = popular.items.map((item) => item.sold)
  expect(sold).toEqual([...sold].sort((a, b) => b - a))
})

it('three days are meant unless a window is named, and other windows are refused', async () => {
  const shop = await startTestShop()
  expect(await shop.query('catalog.popular')).toMatchObject({ status: 200 })
  for (const input of [{ window: 'month' }, { window: 'day', limit: 9 }, { locale: 'fr' }])
    expect(await shop.query('catalog.popular', input)).toMatchObject({
      status: 400,
      reason: 'INVALID_INPUT',
    })
})
