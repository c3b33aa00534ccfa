import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { joinShop, password } from './lib/join-shop.ts'
import { newPiece } from './lib/new-piece.ts'

const price = 57_000

/** A piece of one's own whose size M somebody else has bought; S can be had. */
async function newSoldOut() {
  const piece = await newPiece(price)
  const medium = piece.variants.find(({ sku }) => sku.endsWith('-M'))
  if (!medium) throw new Error('the piece has no size M')
  const { shop } = await joinShop({ balance: price + 3_000 })
  const lines = [{ variantId: medium.id, quantity: 1 }]
  await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  return { ...piece, variantId: medium.id, path: `/products/${piece.slug}?variant=${medium.id}` }
}

const ask = (page: Page) => page.getByRole('button', { name: '다시 들어오면 알림 받기' })
const stop = (page: Page) => page.getByRole('button', { name: '그만 기다리기', exact: true })

test('a guest signs in to wait for a sold out size, is told when the desk puts its stock right, and comes back to it', async ({
  page,
}) => {
  const piece = await newSoldOut()
  const { email, shop } = await joinShop()
  await page.goto(`/products/${piece.slug}`)
  await page.getByRole('radio', { name: 'M, 품절' }).click()
  await page.getByRole('link', { name: '다시 들어오면 알림 받기' }).click()
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await page.waitForURL(`**${piece.path}`)

  await ask(page).click()
  await expect(page.getByText('기다리고 계십니다.')).toBeVisible()
  await page.reload()
  await expect(stop(page)).toBeVisible()
  await expectAccessible(page)

  await piece.restock(piece.variantId, 2)
  await expect(page.getByRole('button', { name: '바로 구매' })).toBeVisible()
  await expect.poll(async () => (await shop.notifications.list.query({})).unread).toBe(1)
  expect(await shop.stockWatches.mine.query({})).toEqual({ items: [] })

  await page.goto('/notifications')
  await page
    .getByRole('link', { name: `기다리시던 상품이 다시 들어왔습니다 ${piece.name}, M. 알려 드릴 때 2점` })
    .click()
  await page.waitForURL(`**${piece.path}`)
  await expect(page.getByRole('radio', { name: 'M' })).toBeChecked()
  await expect(page.getByRole('button', { name: '바로 구매' })).toBeVisible()
  await piece.hide()
})

test('who waits can stop where they began and on the page of notifications, in either language', async ({
  page,
}) => {
  const [first, second] = [await newSoldOut(), await newSoldOut()]
  const { shop } = await enter(page)
  const waited = async () => (await shop.stockWatches.mine.query({})).items.map(({ variantId }) => variantId)
  await page.goto(first.path)
  await ask(page).click()
  await stop(page).click()
  await expect(ask(page)).toBeVisible()
  expect(await waited()).toEqual([])

  await page.goto(`/en${second.path}`)
  await page.getByRole('button', { name: 'Tell me when it is back' }).click()
  await expect(page.getByText('You are waiting.')).toBeVisible()
  expect(await waited()).toEqual([second.variantId])
  await page.goto('/en/notifications')
  await expect(page.getByRole('heading', { name: 'You are waiting for' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Stop waiting for ${second.name}, M` }).click()
  await expect(page.getByRole('heading', { name: 'You are waiting for' })).toHaveCount(0)
  expect(await waited()).toEqual([])
  await first.hide()
  await second.hide()
})
