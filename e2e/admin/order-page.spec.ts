import { expect, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

test.use({ baseURL: env.ADMIN_URL, contextOptions: { reducedMotion: 'reduce' } })

const act = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click()
const menu = async (page: Page, name: string) => {
  await page.getByRole('button', { name: '주문으로 할 수 있는 일' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('an order is shipped, corrected, delivered and refunded in part, and its page tells so', async ({
  page,
}) => {
  const { buyThree } = await import('@firstcome/db/testing/ship')
  const { order } = await buyThree()
  await enterDesk(page, 'manager')
  await page.goto(`/orders/${order.id}`)
  await expect(page.getByRole('heading', { level: 1, name: order.number })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: '배송 처리' }).click()
  await page.getByLabel('송장 번호').fill('5012-0001')
  await act(page, '배송 처리')
  await page.getByRole('button', { name: '송장 수정' }).click()
  await page.getByLabel('송장 번호').fill('5012-0002')
  await act(page, '송장 저장')
  await expect(page.getByText('송장 변경')).toBeVisible()
  await page.getByRole('button', { name: '배송 완료 처리' }).click()
  await act(page, '배송 완료 처리')

  await menu(page, '환불')
  await page.getByRole('button', { name: '한 점 더' }).click()
  await page.getByLabel('사유').fill('단추가 떨어져 있었습니다')
  await expectAccessible(page)
  await act(page, '1점, ₩9,333 환불')
  await expect(page.getByRole('list', { name: '환불 내역' })).toContainText('−₩9,333')

  await page.getByLabel('새 메모').fill('다음에는 먼저 전화')
  await page.getByRole('button', { name: '메모 남기기' }).click()
  await expect(page.getByRole('complementary')).toContainText('다음에는 먼저 전화')

  const rows = page.getByText('장부 기록 1건')
  await rows.first().click()
  await expect(page.getByText('포인트 환불')).toBeVisible()
})

test('a tracking that someone else changed is shown, and what was typed stays', async ({ page }) => {
  const { shipThree } = await import('@firstcome/db/testing/ship')
  const { editTracking } = await import('@firstcome/db/application/orders/edit-tracking')
  const { order } = await shipThree()
  await enterDesk(page, 'manager')
  await page.goto(`/orders/${order.id}`)
  await page.getByRole('button', { name: '송장 수정' }).click()
  await page.getByLabel('송장 번호').fill('5012-0003')
  await editTracking('system', { id: order.id, carrier: '한진택배', trackingNumber: '7777', version: 2 })
  await act(page, '송장 저장')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('그사이 주문이 바뀌어 저장하지 않았습니다')
  await expect(dialog).toContainText('한진택배 7777')
  await expect(page.getByLabel('송장 번호')).toHaveValue('5012-0003')
  await act(page, '내 것으로 저장')
  await expect(page.getByText('송장을 수정했습니다')).toBeVisible()
  await expect(page.getByRole('complementary')).toContainText('5012-0003')
})

test('an address is shown for a reason alone, and goes onto the slip without prices', async ({ page }) => {
  const { buyThree } = await import('@firstcome/db/testing/ship')
  const { order } = await buyThree()
  await enterDesk(page, 'manager')
  await page.goto(`/orders/${order.id}/slip`)
  const slip = page.getByRole('article')
  await expect(slip).toContainText('모두 3점')
  await expect(slip).not.toContainText('세종대로')
  await page.getByRole('button', { name: '배송지 보기' }).click()
  await page.getByLabel('보는 이유').fill('송장 출력')
  await act(page, '기록하고 보기')
  await expect(slip).toContainText('세종대로 110')
  await expect(slip).not.toContainText('₩')
  await expectAccessible(page)
})

test('a viewer looks at an order, and is offered nothing that changes it', async ({ page }) => {
  const { buyThree } = await import('@firstcome/db/testing/ship')
  const { order } = await buyThree()
  await enterDesk(page, 'viewer')
  await page.goto(`/orders/${order.id}`)
  await expect(page.getByRole('heading', { level: 1, name: order.number })).toBeVisible()
  for (const name of ['배송 처리', '배송지 보기'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await page.getByRole('button', { name: '주문으로 할 수 있는 일' }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['포장 명세서', '활동 기록'])
})

test('a return is found from its order, approved once it is seen what that books, and told of', async ({
  page,
}) => {
  const { shipThree } = await import('@firstcome/db/testing/ship')
  const { sendBack } = await import('@firstcome/db/testing/change-order')
  const { shopper, order, pieces } = await shipThree()
  await sendBack(shopper, order, pieces(1))
  await sendBack(shopper, order, pieces(1))
  await enterDesk(page, 'manager')
  await page.goto(`/orders/${order.id}`)
  await page.getByRole('link', { name: '반품 검토' }).first().click()
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('색이 달라요')
  await expectAccessible(page)
  await page.getByLabel('고객에게 남길 말').fill('잘 받았습니다')
  await act(page, '승인하고 ₩9,333 환불')
  await expect(drawer).toContainText('재입고함')
  await expect(drawer).toContainText('잘 받았습니다')

  await page.goto(`/orders/${order.id}`)
  await page.getByRole('link', { name: '반품 검토' }).click()
  await expect(page.getByRole('button', { name: '반품 거절' })).toBeDisabled()
  await page.getByLabel('고객에게 남길 말').fill('사용한 흔적이 있습니다')
  await act(page, '반품 거절')
  await expect(drawer).toContainText('사용한 흔적이 있습니다')
  await page.goto(`/orders/${order.id}`)
  await expect(page.getByText('반품 승인', { exact: true })).toBeVisible()
  await expect(page.getByText('반품 거절', { exact: true })).toBeVisible()
})
