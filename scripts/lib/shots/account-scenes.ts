import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { enter } from '../../../e2e/lib/enter.ts'
import { openDrop } from '../../../e2e/lib/open-drop.ts'
import { deliver, ship } from '../../../e2e/lib/staff.ts'
import { openOverlay } from './open-overlay.ts'
import type { Scene } from './scene.ts'
import { buy } from './shoppers.ts'

/** Entering, and what is one's own. */
export const accountScenes: Scene[] = [
  { name: 'sign-in', at: '/sign-in' },
  { name: 'sign-in-refused', at: '/sign-in', act: signInWrongly },
  { name: 'sign-up', at: '/sign-up' },
  {
    name: 'sign-up-mistakes',
    at: '/sign-up',
    act: (page) => page.locator('form button[type=submit]').last().click(),
  },
  { name: 'forgot-password', at: '/forgot-password' },
  { name: 'forgot-password-sent', at: '/forgot-password', act: askForLink },
  { name: 'reset-password', at: `/reset-password?token=${'x'.repeat(40)}` },
  { name: 'account', at: async (page) => (await enter(page)) && '/account' },
  {
    name: 'account-address-sheet',
    at: async (page) => (await enter(page)) && '/account',
    act: openOverlay(/배송지 추가|Add address/),
    over: true,
  },
  {
    name: 'account-token-sheet',
    at: async (page) => (await enter(page)) && '/account',
    act: openOverlay(/토큰 만들기|Create token/),
    over: true,
  },
  { name: 'wallet', at: async (page) => (await buy(page)) && '/wallet' },
  { name: 'wallet-empty', at: async (page) => (await enter(page)) && '/wallet' },
  { name: 'coupons', at: async (page) => (await claimTwo(page)) && '/coupons' },
  { name: 'coupons-empty', at: async (page) => (await enter(page)) && '/coupons' },
  { name: 'inbox', at: receiveNews },
  { name: 'inbox-empty', at: async (page) => (await enter(page)) && '/notifications' },
]

async function signInWrongly(page: Page): Promise<void> {
  await page.locator('input[type=email]').fill('somebody@example.com')
  await page.locator('input[type=password]').fill('not the password')
  await page.locator('form button[type=submit]').last().click()
  await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor()
}

async function askForLink(page: Page): Promise<void> {
  await page.locator('input[type=email]').fill(`${randomUUID()}@example.com`)
  const answered = page.waitForResponse('**/api/trpc/auth.*')
  await page.locator('form button[type=submit]').last().click()
  await answered
}

async function claimTwo(page: Page): Promise<string> {
  const { shop } = await enter(page)
  for (const terms of [
    { value: 20_000, minOrderAmount: 150_000, name: { ko: '긴 겨울 쿠폰', en: 'For a long winter' } },
    { value: 5_000, name: { ko: '첫눈 쿠폰', en: 'For the first snow' } },
  ]) {
    const { id } = await openDrop(terms)
    await shop.coupons.claim.mutate({ couponId: id })
  }
  return '/coupons'
}

async function receiveNews(page: Page): Promise<string> {
  const { shop, order } = await buy(page)
  await ship(order.id)
  await deliver(order.id)
  const heard = async () => (await shop.notifications.list.query({})).items.length
  for (let tries = 0; (await heard()) < 2 && tries < 50; tries += 1) await page.waitForTimeout(200)
  return '/notifications'
}
