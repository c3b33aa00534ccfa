import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'
import { ship } from './lib/staff.ts'

test('the number of a parcel on its way is copied with the keyboard, and leads to its carrier', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { variant } = await findPiece()
  const { shop } = await enter(page, { balance: variant.price + 3_000 })
  const lines = [{ variantId: variant.id, quantity: 1 }]
  const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
  await ship(order.id)

  await page.goto(`/orders/${order.id}`)
  await page.getByRole('button', { name: '번호 복사' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('운송장 번호를 복사했습니다')).toBeVisible()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('5012-3456-7890')
  await expect(page.getByRole('link', { name: '한진택배에서 배송 조회' })).toHaveAttribute(
    'href',
    /501234567890$/,
  )
  await expect(page.getByText('이미 받으셨다면 지금 신청해 주세요.')).toBeVisible()
  await expectAccessible(page)
})
