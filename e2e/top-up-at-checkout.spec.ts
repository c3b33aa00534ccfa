import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'
import { won } from './lib/won.ts'

test('too little balance is topped up on the way, and the order goes through', async ({ page }) => {
  const { variant } = await findPiece()
  const balance = 5_000
  const { shop } = await enter(page, { balance })
  await shop.cart.set.mutate({ variantId: variant.id, quantity: 1 })
  const { total, shortfall } = await shop.checkout.quote.query({})
  const missing = Math.ceil(shortfall / 1_000) * 1_000

  await page.goto('/checkout')
  await expect(page.getByText('모자란 금액')).toBeVisible()
  await page.getByRole('button', { name: `${won(missing)} 충전하고 ${won(total)} 결제하기` }).click()

  await page.waitForURL(/\/thanks$/)
  expect(await shop.points.balance.query()).toEqual({ balance: balance + missing - total })
  const { items } = await shop.points.entries.query({})
  expect(items.map(({ kind, amount }) => ({ kind, amount }))).toEqual([
    { kind: 'spend', amount: -total },
    { kind: 'charge', amount: missing },
    { kind: 'charge', amount: balance },
  ])
})

test('a balance spent elsewhere meanwhile is told, and nothing typed is lost', async ({ page }) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: variant.price + 3_000 })
  await page.goto(`/checkout?buy=${variant.id}:1`)
  const pay = page.getByRole('button', { name: /결제하기$/ })
  await expect(pay).toBeVisible()
  await shop.checkout.submit.mutate({
    lines: [{ variantId: variant.id, quantity: 1 }],
    idempotencyKey: 'elsewhere',
  })

  await pay.click()
  await expect(page.getByRole('alert').filter({ hasText: '모자랍니다' })).toBeVisible()
  await page.getByRole('button', { name: /충전(하고|해) .*결제하기$/ }).click()
  await page.waitForURL(/\/thanks$/)
  expect((await shop.orders.list.query({})).items).toHaveLength(2)
})

test('the wallet page charges an amount in range and refuses another with the range', async ({ page }) => {
  const { shop } = await enter(page)
  await page.goto('/wallet')
  const amount = page.getByLabel('금액', { exact: true })
  await amount.fill('999')
  await page.getByRole('button', { name: '지갑 충전하기' }).click()
  await expect(amount).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('₩1,000부터 ₩1,000,000까지, 원 단위로 적어 주세요.')).toBeVisible()

  await amount.fill('12,000')
  await page.getByRole('button', { name: '₩12,000 충전하기' }).click()
  await expect(page.getByRole('button', { name: '₩12,000 충전했습니다' })).toBeVisible()
  await expect(page.getByText('잔액 ₩12,000')).toBeVisible()
  expect(await shop.points.balance.query()).toEqual({ balance: 12_000 })
})
