import { randomUUID } from 'node:crypto'
import { createShopClient } from '@firstcome/client'
import { expect, test } from '@playwright/test'
import { env } from './lib/env.ts'
import { joinShop, password } from './lib/join-shop.ts'
import { linkSentTo, messagesTo } from './lib/read-message.ts'

const newPassword = 'a new one for 2026'

test('a forgotten password is replaced by the link in a message, which signs every device out and works once', async ({
  page,
}) => {
  const { email, shop } = await joinShop()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '비밀번호를 잊으셨나요?' }).click()
  await page.waitForURL(/\/forgot-password$/)
  await page.getByLabel('이메일').fill(email)
  await page.getByRole('button', { name: '링크 받기' }).click()
  await expect(page.getByRole('heading', { name: '메일을 확인해 주세요' })).toBeVisible()
  await page.getByRole('button', { name: '다시 보내기' }).click()
  await expect(page.getByRole('status').filter({ hasText: '다시 보냈습니다' })).toBeVisible()
  await expect.poll(async () => (await messagesTo(email, 'password_reset')).length).toBe(2)

  const link = await linkSentTo(email, 'password_reset')
  await page.goto(link)
  await page.getByRole('textbox', { name: '새 비밀번호' }).fill(newPassword)
  await page.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '비밀번호를 바꿨습니다' })).toBeVisible()

  await expect(shop.account.get.query()).rejects.toMatchObject({ data: { reason: 'UNAUTHORIZED' } })
  const guest = createShopClient({ url: env.SHOP_API_URL })
  await expect(guest.auth.signIn.mutate({ email, password })).rejects.toMatchObject({
    data: { reason: 'UNAUTHORIZED' },
  })
  expect((await guest.auth.signIn.mutate({ email, password: newPassword })).user.email).toBe(email)

  await page.goto(link)
  await page.getByRole('textbox', { name: '새 비밀번호' }).fill('another one for 2026')
  await page.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '이 링크는 쓸 수 없습니다' })).toBeVisible()
  await page.getByRole('link', { name: '링크 다시 받기' }).click()
  await page.waitForURL(/\/forgot-password$/)
})

test('an address without an account hears the same, and nothing is sent', async ({ page }) => {
  const stranger = `${randomUUID()}@shopper.example`
  const known = await joinShop()
  for (const email of [stranger, known.email]) {
    await page.goto('/forgot-password')
    await page.getByLabel('이메일').fill(email)
    await page.getByRole('button', { name: '링크 받기' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '메일을 확인해 주세요' })).toBeFocused()
    await expect(page.getByText('이 주소로 가입한 계정이 있다면 링크를 보냈습니다.')).toBeVisible()
    await expect(page.getByText(email, { exact: true })).toBeVisible()
  }
  // Messages go out in order: once the later one has, the earlier one would have too.
  await linkSentTo(known.email, 'password_reset')
  expect(await messagesTo(stranger, 'password_reset')).toEqual([])
})
