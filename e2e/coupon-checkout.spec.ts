import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'
import type { Shopper } from './lib/join-shop.ts'
import { type DropTerms, openDrop } from './lib/open-drop.ts'
import { won } from './lib/won.ts'

async function winCoupon({ shop }: Shopper, terms: DropTerms = {}) {
  const { id } = await openDrop(terms)
  return shop.coupons.claim.mutate({ couponId: id })
}

async function prepare(page: Page) {
  const { variant } = await findPiece()
  const shopper = await enter(page, { balance: 2 * (variant.price + 3_000) })
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const open = () => page.goto(`/checkout?buy=${variant.id}:1`)
  return { shopper, lines, open }
}

const payButton = (page: Page, total: number) => page.getByRole('button', { name: `${won(total)} 결제하기` })

test('the best coupon is chosen until the shopper chooses, and the order is paid with it', async ({
  page,
}) => {
  const { shopper, lines, open } = await prepare(page)
  const { shop } = shopper
  const best = await winCoupon(shopper, { value: 5_000 })
  const other = await winCoupon(shopper, { value: 2_000 })
  const unfit = await winCoupon(shopper, { minOrderAmount: 10_000_000 })
  const quote = (issuedCouponId: string | null) => shop.checkout.quote.query({ lines, issuedCouponId })
  const [withBest, withOther, without] = await Promise.all([quote(best.id), quote(other.id), quote(null)])

  await open()
  await expect(page.getByRole('radio', { name: best.name })).toBeChecked()
  await expect(payButton(page, withBest.total)).toBeVisible()
  await page.getByText('이 주문에 쓸 수 없는 쿠폰 1장').click()
  await expect(page.getByRole('listitem').filter({ hasText: unfit.name })).toContainText('더 담으면 됩니다')
  await expectAccessible(page)

  await page.getByRole('radio', { name: other.name }).check()
  await expect(payButton(page, withOther.total)).toBeVisible()
  await page.getByRole('radio', { name: '쿠폰 쓰지 않기' }).check()
  await expect(payButton(page, without.total)).toBeVisible()
  await page.getByRole('radio', { name: best.name }).check()
  await payButton(page, withBest.total).dblclick()

  await page.waitForURL(/\/thanks$/)
  const { items } = await shop.orders.list.query({})
  expect(items).toMatchObject([
    { total: withBest.total, discount: 5_000, coupon: { id: best.couponId, name: best.name } },
  ])
  await expect(page.getByRole('definition').filter({ hasText: `−${won(5_000)}` })).toBeVisible()

  await page.goto('/coupons?status=used')
  const row = page.getByRole('listitem').filter({ hasText: best.name })
  await row.getByRole('link', { name: '쓴 주문 보기' }).click()
  await page.waitForURL(`**/orders/${items[0]?.id}`)
})

test('a coupon that went to another order meanwhile is told, and the order can be paid without it', async ({
  page,
}) => {
  const { shopper, lines, open } = await prepare(page)
  const { shop } = shopper
  const coupon = await winCoupon(shopper)
  const reduced = await shop.checkout.quote.query({ lines, issuedCouponId: coupon.id })
  const plain = await shop.checkout.quote.query({ lines, issuedCouponId: null })
  await open()
  await expect(payButton(page, reduced.total)).toBeVisible()
  await shop.checkout.submit.mutate({ lines, issuedCouponId: coupon.id, idempotencyKey: randomUUID() })

  await payButton(page, reduced.total).click()
  await expect(page.getByRole('alert').filter({ hasText: '쿠폰을 다른 주문에 쓰고 있습니다' })).toBeVisible()
  expect((await shop.orders.list.query({})).items).toHaveLength(1)
  await payButton(page, plain.total).click()
  await page.waitForURL(/\/thanks$/)
  expect((await shop.orders.list.query({})).items[0]).toMatchObject({ total: plain.total, coupon: null })
})

test('an order is held with its coupon for a quarter of an hour, and nothing is paid', async ({ page }) => {
  const { shopper, open } = await prepare(page)
  const { shop } = shopper
  const coupon = await winCoupon(shopper)
  const { balance } = await shop.points.balance.query()
  await open()
  await expect(page.getByRole('radio', { name: coupon.name })).toBeChecked()
  await page.getByRole('button', { name: '15분 동안 맡아 두기' }).click()
  await page.waitForURL(/\/orders\/[0-9a-f-]+$/)

  const { items } = await shop.orders.list.query({})
  expect(items).toMatchObject([{ status: 'pending_payment', discount: 5_000, payments: [] }])
  expect(await shop.points.balance.query()).toEqual({ balance })
  await page.goto('/coupons?status=held')
  const row = page.getByRole('listitem').filter({ hasText: coupon.name })
  await expect(row.getByRole('link', { name: '결제를 기다리는 주문 보기' })).toBeVisible()
})
