import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export interface DropTerms {
  /** When it opens, in seconds from now; less than 0 for one that is open. */
  opensIn?: number
  quantity?: number
  /** What its coupon takes off, in won. */
  value?: number
  minOrderAmount?: number
}

export interface Drop {
  id: string
  name: string
  startsAt: Date
}

const minuteMs = 60_000

/** Opens a coupon drop of one's own, as the shop's staff would. */
export async function openDrop({
  opensIn = -60,
  quantity = 50,
  value = 5_000,
  minOrderAmount = 0,
}: DropTerms = {}): Promise<Drop> {
  const { createCoupon } = await import('@firstcome/db/application/coupons/create-coupon')
  const name = `쿠폰 ${randomUUID().slice(0, 8)}`
  const startsAt = new Date(Date.now() + opensIn * 1_000)
  const id = await createCoupon({
    name: { ko: name, en: name },
    discount: { kind: 'fixed', value, maxDiscount: null },
    minOrderAmount,
    productIds: null,
    quantity,
    startsAt,
    endsAt: new Date(Date.now() + 30 * minuteMs),
    validDays: 14,
  })
  return { id, name, startsAt }
}

/** Visits a drop; the shop may take a second to show a new one. */
export async function visitDrop(page: Page, { id, name }: Drop): Promise<void> {
  await expect(async () => {
    const answer = await page.goto(`/drops/${id}`)
    expect(answer?.status()).toBe(200)
  }).toPass()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
