import { readFile } from 'node:fs/promises'
import { createShopClient } from '@firstcome/client'
import { expect, type Page, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { env } from './lib/env.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { password } from './lib/join-shop.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function askToErase(page: Page) {
  await page.goto('/account')
  await page.getByRole('button', { name: '계정 삭제' }).click()
  const dialog = page.getByRole('dialog', { name: '계정을 삭제할까요?' })
  const erase = async (typed: string) => {
    await dialog.getByLabel('비밀번호', { exact: true }).fill(typed)
    await dialog.getByRole('button', { name: '계정 삭제' }).click()
  }
  return { dialog, erase }
}

test('a shopper takes along all that the shop keeps of them', async ({ page }) => {
  const { email } = await enter(page, { balance: 5_000 })
  await page.goto('/account')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: '내 정보 내려받기' }).click()
  const download = await started
  expect(download.suggestedFilename()).toMatch(/^firstcome-\d{4}-\d{2}-\d{2}\.json$/)
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
    profile: { email, name: '김하늘' },
    addresses: [{ recipient: '김하늘', isDefault: true }],
    balance: 5_000,
    entries: [{ kind: 'charge', amount: 5_000 }],
    orders: [],
  })
})

test('a shopper leaves: they read what goes and what stays, and nobody knows them afterwards', async ({
  page,
}) => {
  const { email, shop } = await enter(page)
  const { dialog, erase } = await askToErase(page)
  await expect(dialog).toContainText('지난 주문에 적힌 배송지도 삭제합니다.')
  await expectAccessible(page)
  await erase('not the one')
  await expect(dialog.getByText('비밀번호가 맞지 않습니다.')).toBeVisible()
  await expect(dialog.getByLabel('비밀번호', { exact: true })).toBeFocused()
  expect((await shop.account.get.query()).email).toBe(email)

  await erase(password)
  await page.waitForURL(/\/goodbye$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('계정을 삭제했습니다')
  const guest = createShopClient({ url: env.SHOP_API_URL })
  await expect(guest.auth.signIn.mutate({ email, password })).rejects.toMatchObject({
    data: { reason: 'UNAUTHORIZED' },
  })
  await page.goto('/account')
  await page.waitForURL(/\/sign-in/)
  expect((await guest.auth.signUp.mutate({ email, password, name: '이바다' })).user.name).toBe('이바다')
})

test('nobody leaves money behind unasked', async ({ page }) => {
  const { shop } = await enter(page, { balance: 5_000 })
  const { dialog, erase } = await askToErase(page)
  await erase(password)
  await expect(dialog.getByText('지갑에 남은 돈: ₩5,000')).toBeVisible()
  await expectAccessible(page)
  expect((await shop.points.balance.query()).balance).toBe(5_000)
})
