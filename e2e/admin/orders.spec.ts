/// <reference lib="dom" />
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

const shipMany = '**/api/trpc/orders.shipMany'

test.use({ baseURL: env.ADMIN_URL, contextOptions: { reducedMotion: 'reduce' } })

/** Three paid orders of a customer whose name nobody else has, the newest first. */
async function newOrders() {
  const { newProduct, newShopper } = await import('@firstcome/db/testing/rows')
  const { buyOne } = await import('@firstcome/db/testing/checkout')
  const name = `제갈 ${randomUUID().slice(-8)}`
  const shopper = await newShopper({ name, balance: 100_000 })
  const product = await newProduct()
  const orders = []
  for (let count = 0; count < 3; count += 1) orders.unshift((await buyOne(shopper, product)).order)
  return { name, orders, numbers: orders.map(({ number }) => number) }
}

const rows = (page: Page) => page.getByRole('table').locator('tbody tr')

/** Pastes as a spreadsheet's column is pasted. */
const paste = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label }).evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test('orders are found by a name, shipped together by a pasted column, once though an answer was lost', async ({
  page,
}) => {
  const { name, numbers } = await newOrders()
  await enterDesk(page, 'manager')
  await page.goto('/orders')
  await page.getByRole('searchbox').fill(name)
  await expect(rows(page)).toHaveCount(3)
  for (const [index, number] of numbers.entries()) await expect(rows(page).nth(index)).toContainText(number)
  await expect(page.getByText(name)).toBeHidden()

  await page.getByRole('checkbox', { name: '이 페이지의 주문 모두 선택' }).check()
  await page.getByRole('button', { name: '3건 배송 처리' }).click()
  const drawer = page.getByRole('dialog')
  await expectAccessible(page)
  await paste(page, `주문 ${numbers[0]}의 송장 번호`, '5012-0001\n5012-0002')
  await page.route(
    shipMany,
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await drawer.getByRole('button', { name: '2건 배송 처리' }).click()
  await expect(drawer.getByRole('listitem')).toHaveCount(1)
  await expect(drawer).toContainText(numbers[2] ?? '')
  await page.keyboard.press('Escape')

  await expect(rows(page).nth(0)).toContainText('배송 중')
  await expect(rows(page).nth(0)).toContainText('CJ대한통운 5012-0001')
  await expect(rows(page).nth(1)).toContainText('5012-0002')
  await expect(rows(page).nth(2)).toContainText('배송 준비')
})

test('a filter is in the address, goes back with the browser, and is what the file holds', async ({
  page,
}) => {
  const { name, orders, numbers } = await newOrders()
  const { ship } = await import('../lib/staff.ts')
  await ship(orders[1]?.id ?? '')
  await enterDesk(page, 'viewer')
  await page.goto(`/orders?q=${encodeURIComponent(name)}`)
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('combobox', { name: '상태' }).selectOption('shipped')
  await expect(rows(page)).toHaveCount(1)
  await expect(page).toHaveURL(/status=shipped/)
  await page.reload()
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByRole('checkbox')).toHaveCount(0)

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV 내보내기' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file.trimEnd().split('\r\n')).toHaveLength(2)
  expect(file).toContain(`${numbers[1]},`)
  expect(file).not.toContain(name)

  await page.getByRole('link', { name: '조건 지우기' }).first().click()
  await page.getByRole('searchbox').fill(name)
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/orders/${orders[1]?.id}`))
})
