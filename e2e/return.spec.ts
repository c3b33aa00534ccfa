import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { enter } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'
import { approve, deliver, reject, ship } from './lib/staff.ts'
import { won } from './lib/won.ts'

const decisions = [
  { decision: 'approved', decide: approve, answer: '잘 받았습니다.' },
  { decision: 'rejected', decide: reject, answer: '입은 흔적이 있어 돌려 보냅니다.' },
]

for (const { decision, decide, answer } of decisions)
  test(`a return is asked for after delivery, and its shopper hears that it was ${decision}`, async ({
    page,
  }) => {
    const { variant } = await findPiece()
    const { shop } = await enter(page, { balance: variant.price + 3_000 })
    const lines = [{ variantId: variant.id, quantity: 1 }]
    const { order } = await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
    const { balance } = await shop.points.balance.query()
    await ship(order.id)
    await deliver(order.id)

    await page.goto(`/orders/${order.id}`)
    await page.getByRole('button', { name: '반품 신청' }).click()
    await expect(page.getByRole('checkbox', { name: order.lines[0]?.name })).toBeChecked()
    await page.getByLabel('사유').selectOption({ label: '흠이 있습니다' })
    await page.getByRole('button', { name: '1점 반품 신청' }).click()
    await expect(page.getByText('1점 반품 확인 중')).toBeVisible()
    await expect(page.getByRole('button', { name: '반품 신청' })).toBeHidden()
    await expectAccessible(page)
    const [asked] = (await shop.returns.list.query({ orderId: order.id })).items
    expect(asked).toMatchObject({ status: 'requested', reason: '흠이 있습니다', amount: null })

    await decide(asked?.id ?? '', answer)
    const isApproved = decision === 'approved'
    const back = isApproved ? variant.price : 0
    expect(await shop.points.balance.query()).toEqual({ balance: balance + back })
    const kind = isApproved ? 'return_approved' : 'return_rejected'
    const told = async () => (await shop.notifications.list.query({})).items.map((each) => each.kind)
    await expect.poll(told).toContain(kind)

    await page.goto('/returns')
    const row = page.getByRole('main').getByRole('listitem')
    await expect(row).toContainText(`답변: ${answer}`)
    await expect(row).toContainText(isApproved ? `승인${won(back)} 환불` : '거절')
    await page.goto('/notifications')
    const title = isApproved ? `반품이 승인되어 ${won(back)}을 환불했습니다` : '반품을 받아 드리지 못했습니다'
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(`**/orders/${order.id}`)
    await expect(page.getByRole('list', { name: '주문 기록' })).toContainText(
      isApproved ? '반품 승인' : '반품 거절',
    )
  })
