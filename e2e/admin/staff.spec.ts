import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { enterDesk } from '../lib/enter-desk.ts'
import { env } from '../lib/env.ts'
import { expectAccessible } from '../lib/expect-accessible.ts'

const password = 'correct horse'

test.use({ baseURL: env.ADMIN_URL })

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const anotherBrowser = async (browser: Browser) =>
  (await browser.newContext({ baseURL: env.ADMIN_URL, locale: 'ko-KR' })).newPage()

const textOf = async (place: Locator) => (await place.textContent()) ?? ''

/** The path of the link that is shown in a dialog or a drawer. */
async function shownLink(page: Page): Promise<string> {
  const { pathname, search } = new URL(await textOf(page.getByRole('dialog').locator('code')))
  return `${pathname}${search}`
}

/** Invites someone as an owner does; tells who, and where their link leads. */
async function invite(owner: Page) {
  const person = { name: `정 ${randomUUID().slice(-8)}`, email: `${randomUUID()}@staff.test` }
  await enterDesk(owner, 'owner')
  await owner.goto('/staff')
  await press(owner, '직원 초대')
  await field(owner, '이름').fill(person.name)
  await field(owner, '이메일').fill(person.email)
  await press(owner, '초대 링크 만들기')
  await expectAccessible(owner)
  const path = await shownLink(owner)
  await owner.keyboard.press('Escape')
  return { ...person, path }
}

async function accept(page: Page, path: string) {
  await page.goto(path)
  await field(page, '새 비밀번호').fill(password)
  await press(page, '비밀번호 정하고 들어가기')
  await page.waitForURL(({ pathname }) => pathname === '/')
}

test('who was invited comes with a code of their phone, and is out at once when an owner says so', async ({
  page: owner,
  browser,
}) => {
  const { codeOf } = await import('@firstcome/db/testing/turn-totp-on')
  const { name, email, path } = await invite(owner)
  const member = await anotherBrowser(browser)
  await accept(member, path)

  await member.goto('/account')
  await press(member, '2단계 인증 켜기')
  const section = member.getByRole('region', { name: '2단계 인증' })
  await section.getByRole('textbox', { name: '비밀번호' }).fill(password)
  await press(member, '다음')
  await expect(section.getByRole('img', { name: /QR/ })).toBeVisible()
  await expectAccessible(member)
  const secret = (await textOf(section.locator('code'))).replace(/\s/g, '')
  await field(member, '인증 코드').fill(codeOf(secret, 1))
  await press(member, '확인하고 켜기')
  const recoveryCode = await textOf(section.getByRole('listitem').first())
  await press(member, '적어 두었습니다')
  await expect(section.getByText('켜져 있음')).toBeVisible()

  const elsewhere = await anotherBrowser(browser)
  await elsewhere.goto('/audit')
  await elsewhere.waitForURL(/\/sign-in\?next=%2Faudit/)
  await field(elsewhere, '이메일').fill(email)
  await field(elsewhere, '비밀번호').fill(password)
  await press(elsewhere, '로그인')
  await field(elsewhere, '인증 코드').fill('000000')
  await press(elsewhere, '확인하고 들어가기')
  await expect(elsewhere.getByText('코드가 맞지 않습니다')).toBeVisible()
  await field(elsewhere, '인증 코드').fill(recoveryCode)
  await press(elsewhere, '확인하고 들어가기')
  await elsewhere.waitForURL(/\/audit$/)
  await expect(elsewhere.getByRole('table').getByText(name).filter({ visible: true }).first()).toBeVisible()

  await owner.reload()
  await press(owner, `${name} 관리`)
  await owner.getByRole('menuitem', { name: '사용 중지' }).click()
  await press(owner, '사용 중지하기')
  await expect(owner.getByRole('row', { name }).getByText('사용 중지')).toBeVisible()
  for (const page of [member, elsewhere]) {
    await page.goto('/orders')
    await page.waitForURL(/\/sign-in/)
  }
})

test('a link works once, and a wrong password tells nothing', async ({ page: owner, browser }) => {
  const { email, path } = await invite(owner)
  await accept(await anotherBrowser(browser), path)
  const late = await anotherBrowser(browser)
  await late.goto(path)
  await field(late, '새 비밀번호').fill('another horse')
  await press(late, '비밀번호 정하고 들어가기')
  await expect(late.getByRole('heading', { name: '쓸 수 없는 초대 링크입니다' })).toBeVisible()

  await late.goto('/sign-in')
  for (const each of [email, `nobody-${email}`]) {
    await field(late, '이메일').fill(each)
    await field(late, '비밀번호').fill('another horse')
    await press(late, '로그인')
    await expect(late.getByText('이메일이나 비밀번호가 맞지 않습니다')).toBeVisible()
  }
  await expectAccessible(late)
})

test('an owner gives someone who has lost everything a new way in', async ({ page: owner, browser }) => {
  const { name, path } = await invite(owner)
  const member = await anotherBrowser(browser)
  await accept(member, path)
  await owner.reload()
  await press(owner, `${name} 관리`)
  await owner.getByRole('menuitem', { name: '비밀번호 다시 정하게 하기' }).click()
  await press(owner, '링크 만들기')
  const again = await shownLink(owner)
  await owner.keyboard.press('Escape')
  await member.goto('/orders')
  await member.waitForURL(/\/sign-in/)
  await accept(member, again)

  await owner.getByRole('link', { name: '활동 기록' }).first().click()
  await expect(owner.getByRole('table').getByText('비밀번호 다시 정하게 함').first()).toBeVisible()
})
