import { expect, type Page, test } from '@playwright/test'
import { enter, enterAs } from './lib/enter.ts'
import { expectAccessible } from './lib/expect-accessible.ts'
import { joinShop, password, type Shopper } from './lib/join-shop.ts'
import { type Drop, openDrop, visitDrop } from './lib/open-drop.ts'

const claims = '**/api/trpc/coupons.claim'
const claim = (page: Page) => page.getByRole('button', { name: '쿠폰 받기' })

async function couponsOf({ shop }: Shopper, { id }: Drop) {
  const { items } = await shop.coupons.mine.query({})
  return items.filter(({ couponId }) => couponId === id)
}

test('a drop counts down by the shop’s clock, opens without a reload, and gives one coupon', async ({
  page,
}) => {
  const shopper = await enter(page)
  const drop = await openDrop({ opensIn: 15 })
  await page.clock.install({ time: Date.now() + 3_600_000 })
  await visitDrop(page, drop)
  await expect(page.getByRole('timer', { name: '오픈까지' })).toBeVisible()
  await expect(page.getByRole('button', { name: /에 받을 수 있습니다$/ })).toBeDisabled()
  await expectAccessible(page)

  await expect(claim(page)).toBeEnabled({ timeout: 25_000 })
  expect(Date.now()).toBeGreaterThan(drop.startsAt.getTime() - 1_000)
  await claim(page).dblclick()
  await expect(page.getByText('쿠폰을 받았습니다')).toBeVisible()
  expect(await couponsOf(shopper, drop)).toMatchObject([{ status: 'usable', name: drop.name }])
  await expectAccessible(page)

  await page.getByRole('link', { name: '내 쿠폰 보기' }).click()
  const row = page.getByRole('listitem').filter({ hasText: drop.name })
  await expect(row).toContainText('₩5,000 할인')
  await expect(row).toContainText('13일 남음')
  await expectAccessible(page)
  await visitDrop(page, drop)
  await expect(page.getByText('이미 받으신 쿠폰입니다')).toBeVisible()
})

test('whoever has claimed on another device is told that the coupon is theirs already', async ({ page }) => {
  const shopper = await enter(page)
  const drop = await openDrop()
  await visitDrop(page, drop)
  await expect(claim(page)).toBeEnabled()
  // The page would hear of it by itself in a moment; whoever presses before that is told by the press.
  await page.route('**/coupons.campaigns**', (route) => route.abort())
  await shopper.shop.coupons.claim.mutate({ couponId: drop.id })
  await claim(page).click()
  await page.unroute('**/coupons.campaigns**')
  await expect(page.getByText('이미 받으신 쿠폰입니다')).toBeVisible()
  expect(await couponsOf(shopper, drop)).toHaveLength(1)
})

test('the last coupon that goes to someone else is told live, and told the truth to whoever pressed', async ({
  page,
  context,
}) => {
  const shopper = await enter(page)
  const drop = await openDrop({ quantity: 1 })
  const deaf = await context.newPage()
  for (const news of ['live.coupon', 'coupons.campaigns'])
    await deaf.route(`**/api/trpc/${news}*`, (route) => route.abort())
  await visitDrop(page, drop)
  await visitDrop(deaf, drop)
  await expect(claim(deaf)).toBeEnabled()
  await expect(page.getByRole('status').filter({ hasText: '1장 남았습니다' })).toBeAttached()

  const { shop } = await joinShop()
  await shop.coupons.claim.mutate({ couponId: drop.id })
  await expect(page.getByText('모두 나갔습니다')).toBeVisible()
  await expect(claim(page)).toHaveCount(0)
  await expect(page.getByRole('timer')).toHaveCount(0)
  await expectAccessible(page)
  await claim(deaf).click()
  await expect(deaf.getByRole('alert').filter({ hasText: '마지막 한 장까지 나갔습니다' })).toBeVisible()
  expect(await couponsOf(shopper, drop)).toEqual([])

  await page.getByRole('link', { name: '쿠폰 받으러 가기' }).click()
  await expect(page).toHaveURL(new RegExp(`/drops/(?!${drop.id})`))
})

test('a claim whose answer was lost is asked again, and ends with the coupon', async ({ page }) => {
  const shopper = await enter(page)
  const drop = await openDrop()
  await visitDrop(page, drop)
  await page.route(
    claims,
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await claim(page).click()
  await expect(page.getByText('쿠폰을 받았습니다')).toBeVisible()
  expect(await couponsOf(shopper, drop)).toHaveLength(1)
})

test('a crowd is waited out', async ({ page }) => {
  const shopper = await enter(page)
  const drop = await openDrop()
  await visitDrop(page, drop)
  const data = {
    code: 'SERVICE_UNAVAILABLE',
    httpStatus: 503,
    reason: 'BUSY',
    details: { retryAfterMs: 1_500 },
  }
  const busy = { status: 503, json: { error: { message: 'busy', code: -32_603, data } } }
  await page.route(claims, (route) => route.fulfill(busy), { times: 1 })
  await claim(page).click()
  await expect(page.getByText('지금 많은 분이 함께 누르고 있습니다', { exact: false })).toBeVisible()
  await expect(page.getByText('쿠폰을 받았습니다')).toBeVisible()
  expect(await couponsOf(shopper, drop)).toHaveLength(1)
})

test('a guest signs in on the way and comes back to the drop', async ({ page }) => {
  const shopper = await joinShop()
  const drop = await openDrop()
  await visitDrop(page, drop)
  await page.getByRole('link', { name: '로그인하고 쿠폰 받기' }).click()
  await page.waitForURL('**/sign-in?next=*')
  await page.getByLabel('이메일').fill(shopper.email)
  await page.getByLabel('비밀번호', { exact: true }).fill(password)
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await page.waitForURL(`**/drops/${drop.id}`)
  await claim(page).click()
  await expect(page.getByText('쿠폰을 받았습니다')).toBeVisible()
  expect(await couponsOf(shopper, drop)).toHaveLength(1)
})

test('the programme shows what is open, what comes next and what is over', async ({ page }) => {
  const [open, next] = [await openDrop(), await openDrop({ opensIn: 900 })]
  await enterAs(page, await joinShop())
  await expect(async () => {
    await page.goto('/drops')
    for (const { name } of [open, next]) await expect(page.getByText(name)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const part = (name: string) => page.getByRole('region', { name })
  await expect(part('진행 중').getByText(open.name)).toBeVisible()
  await expect(part('다음 드롭').getByText(next.name)).toBeVisible()
  await expect(part('지난 드롭').getByText('작업복의 날 쿠폰')).toBeVisible()
  await expectAccessible(page)
})
