import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'
import { won } from './lib/won.ts'

const quotes = '**/api/trpc/checkout.quote*'

test('a total that changed since it was shown is asked about again', async ({ page }) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: variant.price + 3_000 })
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const { total } = await shop.checkout.quote.query({ lines })

  // The page shows a total of a moment ago, when everything was 1,000 won cheaper.
  await page.route(quotes, async (route) => {
    const answer = await route.fetch()
    const { result } = await answer.json()
    const json = { result: { data: { ...result.data, total: total - 1_000 } } }
    await route.fulfill({ response: answer, json })
  })
  await page.goto(`/checkout?buy=${variant.id}:1`)
  const before = page.getByRole('button', { name: `${won(total - 1_000)} 결제하기` })
  await expect(before).toBeVisible()
  await page.unroute(quotes)
  await before.click()

  const told = page.getByRole('alert').filter({ hasText: '바뀌었습니다' })
  await expect(told).toContainText(won(total - 1_000))
  await expect(told).toContainText(won(total))
  expect((await shop.orders.list.query({})).items).toEqual([])
  await page.getByRole('button', { name: `${won(total)} 결제하기` }).click()
  await page.waitForURL(/\/thanks$/)
})
