import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { password } from './lib/join-shop.ts'

test('a shopper keeps a book of addresses, with a way back from every removal', async ({ page }) => {
  const { shop } = await enter(page)
  await page.goto('/account')
  await page.getByRole('button', { name: '배송지 추가' }).click()
  const sheet = page.getByRole('dialog', { name: '배송지 추가' })
  await sheet.getByRole('button', { name: '배송지 저장' }).click()
  await expect(sheet.getByLabel('받는 분')).toBeFocused()
  await sheet.getByLabel('받는 분').fill('이바다')
  await sheet.getByLabel('전화번호').fill('010-9876-5432')
  await sheet.getByLabel('우편번호').fill('48058')
  await sheet.getByLabel('주소', { exact: true }).fill('부산 해운대구 해운대로 1')
  await sheet.getByRole('checkbox', { name: '기본 배송지로 쓰기' }).check()
  await sheet.getByRole('button', { name: '배송지 저장' }).click()
  await expect(sheet).toBeHidden()

  const rows = page.getByRole('list', { name: '배송지' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('이바다')
  await expect(rows.first()).toContainText('기본 배송지')

  await rows
    .nth(1)
    .getByRole('button', { name: /지우기$/ })
    .click()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(rows).toHaveCount(2)
  expect((await shop.account.addresses.list.query()).items).toHaveLength(2)
})

test('a shopper signs another device out, and a new password signs out the rest', async ({ page }) => {
  const { shop } = await enter(page)
  await page.goto('/account')
  const sessions = page.getByRole('list', { name: '로그인된 기기' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await expect(sessions.first()).toContainText('이 기기')
  await sessions
    .nth(1)
    .getByRole('button', { name: /로그아웃$/ })
    .click()
  await expect(sessions).toHaveCount(1)
  await expect.poll(() => shop.auth.me.query().catch(() => 'ended')).toBe('ended')

  const current = page.getByLabel('지금 비밀번호', { exact: true })
  await current.fill('not the one')
  await page.getByLabel('새 비밀번호', { exact: true }).fill('another first come')
  await page.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await expect(page.getByText('지금 비밀번호가 맞지 않습니다.')).toBeVisible()
  await expect(current).toBeFocused()
  await current.fill(password)
  await page.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await expect(page.getByText('비밀번호를 바꿨습니다')).toBeVisible()
  await expect(current).toHaveValue('')
})
