import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { joinShop, password } from './lib/join-shop.ts'

test('someone signs up on the way to a page of their own, signs out, and in again', async ({ page }) => {
  const email = `${randomUUID()}@shopper.example`
  await page.goto('/wallet')
  await page.waitForURL('**/sign-in?next=%2Fwallet')
  await page.getByRole('link', { name: '계정 만들기' }).click()
  await page.getByLabel('이름').fill('이바다')
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '계정 만들기' }).click()
  await page.waitForURL('**/wallet')
  await expect(page.getByRole('heading', { level: 1, name: '지갑' })).toBeVisible()

  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: '이바다 님' })).toBeVisible()
  await page.getByRole('button', { name: '로그아웃', exact: true }).click()
  await expect(page.getByRole('link', { name: '로그인' })).toBeVisible()

  await page.getByRole('link', { name: '로그인' }).click()
  await page.getByLabel('이메일').fill(email.toUpperCase())
  await page.getByLabel('비밀번호', { exact: true }).fill('not the one')
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await expect(page.getByText('이메일이나 비밀번호가 맞지 않습니다')).toBeVisible()
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '비밀번호 보기' }).click()
  await expect(page.getByLabel('비밀번호', { exact: true })).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await expect(page.getByRole('link', { name: '내 계정' }).first()).toBeVisible()
})

test('a form says what does not fit, and an e-mail that is taken leads to the sign-in', async ({ page }) => {
  const { email } = await joinShop()
  await page.goto('/sign-up')
  const hint = page.getByText('8자 이상. 길수록 좋습니다.')
  await expect(hint).toBeVisible()
  await page.getByRole('button', { name: '계정 만들기' }).click()
  await expect(page.getByLabel('이름')).toBeFocused()
  await expect(page.getByText('비밀번호는 8자 이상 128자 이하로 정해 주세요.')).toBeVisible()
  await expect(hint).toBeHidden()
  await expect(page.getByRole('link', { name: '이용약관' })).toHaveAttribute('target', '_blank')
  await page.getByLabel('이름').fill('김하늘')
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '계정 만들기' }).click()
  await expect(page.getByLabel('이메일')).toBeFocused()
  await page.getByRole('link', { name: '로그인하러 가기' }).click()
  await page.waitForURL('**/sign-in*')
})

test('signing in never leads to another site', async ({ page }) => {
  const { email } = await joinShop()
  await page.goto('/sign-in?next=//example.com/cart')
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await page.waitForURL(/^http:\/\/[^/]+\/$/)
})
