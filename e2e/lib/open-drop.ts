import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export interface DropTerms {
  /** When it opens, in seconds from now; less than 0 for one that is open. */
  opensIn?: number
  quantity?: number
  /** What its coupon takes off, in won. */
  value?: number
  minOrderAmount?: number
  /** One that no other drop has, when nobody says which. */
  name?: string | { ko: string; en: string }
  /** The pieces it is for; without them, all. */
  productIds?: string[]
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
  name = `쿠폰 ${randomUUID().slice(0, 8)}`,
  productIds,
}: DropTerms = {}): Promise<Drop> {
  const { createCoupon } = await import('@firstcome/db/application/coupons/create-coupon')
  const startsAt = new Date(Date.now() + opensIn * 1_000)
  const names = typeof name === 'string' ? { ko: name, en: name } : name
  const { id } = await createCoupon('system', {
    name: names,
    discount: { kind: 'fixed', value, maxDiscount: null },
    minOrderAmount,
    productIds: productIds ?? null,
    quantity,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(Date.now() + 30 * minuteMs).toISOString(),
    validDays: 14,
  })
  return { id, name: names.ko, startsAt }
}

/** Visits a drop; the shop may take a second to show a new one. */
export async function visitDrop(page: Page, { id, name }: Drop): Promise<void> {
  await expect(async () => {
    const answer = await page.goto(`/drops/${id}`)
    expect(answer?.status()).toBe(200)
  }).toPass()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
