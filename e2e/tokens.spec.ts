import { createShopClient, isShopError } from '@firstcome/client'
import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { env } from './lib/env.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { password } from './lib/join-shop.ts'

const clientWith = (token: string) => createShopClient({ url: env.SHOP_API_URL, token })

test('a shopper lets a program read their orders, and nothing else, until they revoke it', async ({
  page,
}) => {
  await enter(page)
  await page.goto('/account')
  await page.getByRole('button', { name: '토큰 만들기' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: '토큰 만들기' }).click()
  await expect(sheet.getByText('하나 이상 골라 주세요.')).toBeVisible()
  await expectAccessible(page)

  await sheet.getByLabel('이름', { exact: true }).fill('가계부')
  await sheet.getByRole('checkbox', { name: '주문, 결제, 반품 내역 보기' }).check()
  await sheet.getByLabel('유효 기간').selectOption('기한 없음')
  const confirm = sheet.getByLabel('비밀번호 확인', { exact: true })
  await confirm.fill('not the one')
  await sheet.getByRole('button', { name: '토큰 만들기' }).click()
  await expect(sheet.getByText('비밀번호가 맞지 않습니다.')).toBeVisible()
  await confirm.fill(password)
  await sheet.getByRole('button', { name: '토큰 만들기' }).click()
  await expect(sheet.getByText('지금 복사해 두세요')).toBeVisible()
  await expectAccessible(page)
  const secret = (await sheet.locator('code').textContent()) ?? ''
  expect(secret).toMatch(/^fcp_/)
  await sheet.getByRole('button', { name: '복사했습니다, 닫기' }).click()
  await expect(page.getByText(secret)).toHaveCount(0)

  const program = clientWith(secret)
  expect((await program.orders.list.query()).items).toEqual([])
  const refused = await program.points.balance.query().catch((error: unknown) => error)
  expect(isShopError(refused, 'FORBIDDEN')).toBe(true)

  const row = page.getByRole('list', { name: 'API 토큰' }).getByRole('listitem')
  await expect(row).toContainText(`fcp_…${secret.slice(-4)}`)
  await page.reload()
  await expect(row).toContainText('마지막 사용')
  await row.getByRole('button', { name: '가계부 폐기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '폐기' }).click()
  await expect(page.getByText('아직 토큰이 없습니다.')).toBeVisible()
  await expect.poll(() => program.orders.list.query().catch(() => 'ended')).toBe('ended')
})
