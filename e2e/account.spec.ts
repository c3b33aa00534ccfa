import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { findPiece } from './lib/find-piece.ts'
import { password } from './lib/join-shop.ts'
import { won } from './lib/won.ts'

test('a shopper keeps a book of addresses, with a way back from every removal', async ({ page }) => {
  const { shop } = await enter(page)
  await page.goto('/account')
  await page.getByRole('button', { name: '배송지 추가' }).click()
  const sheet = page.getByRole('dialog', { name: '배송지 추가' })
  await sheet.getByRole('button', { name: '배송지 저장' }).click()
  await expect(sheet.getByLabel('받는 분')).toBeFocused()
  await sheet.getByLabel('받는 분').fill('이바다')
  await sheet.getByLabel('전화번호').fill('01098765432')
  await sheet.getByLabel('우편번호').fill('480-58')
  await sheet.getByLabel('주소', { exact: true }).fill('부산 해운대구 해운대로 1')
  await sheet.getByRole('checkbox', { name: '기본 배송지로 쓰기' }).check()
  await expect(sheet.getByText('우편번호 다섯 자리를 적어 주세요.')).toBeVisible()
  await sheet.getByLabel('우편번호').fill('48058')
  await sheet.getByRole('button', { name: '배송지 저장' }).click()
  await expect(sheet).toBeHidden()

  const rows = page.getByRole('list', { name: '배송지' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('이바다')
  await expect(rows.first()).toContainText('010-9876-5432')
  await expect(rows.first()).toContainText('기본 배송지')

  await rows.nth(1).getByRole('button', { name: /삭제$/ }).click()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(rows).toHaveCount(2)
  expect((await shop.account.addresses.list.query()).items).toHaveLength(2)
})

test('the account says how the wallet, the coupons and the latest order stand', async ({ page }) => {
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: variant.price + 3_000 })
  const lines = [{ variantId: variant.id, quantity: 1 }]
  await shop.checkout.submit.mutate({ lines, idempotencyKey: 'the-latest' })
  const { balance } = await shop.points.balance.query()
  await page.goto('/account')
  const links = page.getByRole('navigation', { name: '바로 가기' })
  await expect(links.getByRole('link', { name: /주문 내역 결제 완료/ })).toBeVisible()
  await expect(links.getByRole('link', { name: '쿠폰 없음' })).toBeVisible()
  await expect(links.getByRole('link', { name: '반품 없음' })).toBeVisible()
  await links.getByRole('link', { name: `지갑 ${won(balance)}` }).click()
  await page.waitForURL(/\/wallet$/)
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

  const current = page.getByLabel('현재 비밀번호', { exact: true })
  await current.fill('not the one')
  await page.getByLabel('새 비밀번호', { exact: true }).fill('another first come')
  await page.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await expect(page.getByText('현재 비밀번호가 맞지 않습니다.')).toBeVisible()
  await expect(current).toBeFocused()
  await current.fill(password)
  await page.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await expect(page.getByText('비밀번호를 바꿨습니다')).toBeVisible()
  await expect(current).toHaveValue('')
})
