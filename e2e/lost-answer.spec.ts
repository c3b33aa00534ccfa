import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'

const submits = '**/api/trpc/checkout.submit'

/** The shop does what it was asked, and its answers never arrive. */
const loseAnswers = (page: Page) =>
  page.route(submits, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })

test('a payment whose answer was lost is found again after a reload, and never made twice', async ({
  page,
}) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: 2 * (variant.price + 3_000) })
  await shop.cart.set.mutate({ variantId: variant.id, quantity: 1 })
  await page.goto('/checkout')
  await loseAnswers(page)
  await page.getByRole('button', { name: /결제하기$/ }).click()
  await expect(page.getByRole('heading', { name: /답을 받지 못했습니다$/ })).toBeVisible()

  await page.unroute(submits)
  await page.reload()
  await page.getByRole('button', { name: /결제 확인하기$/ }).click()
  await page.waitForURL(/\/thanks$/)
  expect((await shop.orders.list.query({})).items).toHaveLength(1)
})

test('a payment that never arrived is made when it is checked', async ({ page }) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: variant.price + 3_000 })
  await page.goto(`/checkout?buy=${variant.id}:1`)
  await page.route(submits, (route) => route.abort('connectionrefused'))
  await page.getByRole('button', { name: /결제하기$/ }).click()
  await expect(page.getByRole('heading', { name: /답을 받지 못했습니다$/ })).toBeVisible()
  expect((await shop.orders.list.query({})).items).toEqual([])

  await page.unroute(submits)
  await page.getByRole('button', { name: /결제 확인하기$/ }).click()
  await page.waitForURL(/\/thanks$/)
  expect((await shop.orders.list.query({})).items).toHaveLength(1)
})
