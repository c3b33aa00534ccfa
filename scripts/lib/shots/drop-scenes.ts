import { createShopClient } from '@firstcome/client'
import type { Page } from '@playwright/test'
import { enter } from '../../../e2e/lib/enter.ts'
import { env } from '../../../e2e/lib/env.ts'
import { joinShop } from '../../../e2e/lib/join-shop.ts'
import { openDrop } from '../../../e2e/lib/open-drop.ts'
import type { Scene } from './scene.ts'
import { settle } from './settle.ts'

const guest = createShopClient({ url: env.SHOP_API_URL })

/** Coupon drops before, while and after they are open. */
export const dropScenes: Scene[] = [
  { name: 'drops', at: '/drops' },
  { name: 'drop-before', at: () => dropThat(({ starts, now }) => starts > now) },
  { name: 'drop-open', at: openNow },
  { name: 'drop-over', at: () => dropThat(({ ends, now }) => ends <= now) },
  { name: 'drop-claimed', at: openNow, act: claimIt },
  { name: 'drop-sold-out', at: soldOut },
]

type Moments = Record<'starts' | 'ends' | 'now', number>

async function dropThat(fits: (moments: Moments) => boolean): Promise<string> {
  const { items } = await guest.coupons.campaigns.query({})
  const now = Date.now()
  const drop = items.find(({ startsAt, endsAt }) =>
    fits({ starts: Date.parse(startsAt), ends: Date.parse(endsAt), now }),
  )
  if (!drop) throw new Error('the demo shop has no such drop')
  return `/drops/${drop.id}`
}

function openNow(): Promise<string> {
  return dropThat(({ starts, ends, now }) => starts <= now && now < ends)
}

const claimed = /쿠폰을 받았습니다|The coupon is yours/

/** The moment itself: it comes once for each shopper, so each picture is of another one. */
async function claimIt(page: Page): Promise<void> {
  await enter(page)
  await page.reload()
  await page.getByRole('button', { name: /^(쿠폰 받기|Claim coupon)$/ }).click()
  await page.getByText(claimed).waitFor()
  await settle(page)
}

async function soldOut(page: Page): Promise<string> {
  const quantity = 3
  const { id } = await openDrop({ quantity, name: { ko: '첫눈 쿠폰', en: 'For the first snow' } })
  for (let claims = 0; claims < quantity; claims += 1) {
    const { shop } = await joinShop()
    await shop.coupons.claim.mutate({ couponId: id })
  }
  await enter(page)
  return `/drops/${id}`
}
