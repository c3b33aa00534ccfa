import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './lib/expect-accessible.ts'
import { findPiece } from './lib/find-piece.ts'

const openButtons = (page: Page) => page.getByRole('list', { name: 'Pictures' }).getByRole('button')
const viewer = (page: Page) => page.getByRole('dialog', { name: /^Pictures of / })
const shown = (page: Page) => viewer(page).locator('li:not([inert])').getByRole('button')

async function openSecond(page: Page): Promise<void> {
  const { product } = await findPiece()
  await page.goto(`/en/products/${product.slug}`)
  await openButtons(page).nth(1).click()
  await expect(viewer(page)).toBeVisible()
}

test('the pictures of a piece are stepped through by keys, and the focus comes back to the last one', async ({
  page,
}) => {
  await openSecond(page)
  await expect(viewer(page).getByText(/^Picture 2 of \d$/)).toBeAttached()
  await expectAccessible(page)
  await page.keyboard.press('ArrowLeft')
  await expect(viewer(page).getByText(/^Picture 1 of \d$/)).toBeAttached()
  await page.keyboard.press('ArrowLeft')
  await viewer(page).getByRole('button', { name: 'Next picture' }).press('Enter')
  await page.keyboard.press('ArrowRight')
  await expect(viewer(page).getByText(/^Picture 3 of \d$/)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(viewer(page)).toHaveCount(0)
  await expect(openButtons(page).nth(2)).toBeFocused()
})

test('a press comes near to a picture, where the pointer is, and another goes back', async ({ page }) => {
  await openSecond(page)
  const picture = shown(page).locator('img')
  const whole = await picture.boundingBox()
  if (!whole) throw new Error('the picture is not there')
  const corner = { x: whole.x + whole.width - 1, y: whole.y + whole.height - 1 }
  await page.mouse.click(corner.x, corner.y)
  await expect(shown(page)).toHaveAccessibleName(/^Zoom out: /)
  const near = await picture.boundingBox()
  expect(near?.width).toBeCloseTo(whole.width * 2.5, 0)
  // The corner that was pressed is still under the pointer.
  expect((near?.x ?? 0) + (near?.width ?? 0)).toBeCloseTo(whole.x + whole.width, -1)
  expect((near?.y ?? 0) + (near?.height ?? 0)).toBeCloseTo(whole.y + whole.height, -1)

  await page.mouse.move(whole.x + 1, whole.y + 1)
  await expect.poll(async () => (await picture.boundingBox())?.x).toBeCloseTo(whole.x, -1)
  await page.mouse.click(corner.x, corner.y)
  await expect(shown(page)).toHaveAccessibleName(/^Zoom in: /)
  expect(await picture.boundingBox()).toEqual(whole)
})

test('on a phone a swipe goes to the next picture', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  await openSecond(page)
  await viewer(page)
    .getByRole('list')
    .evaluate((strip) => strip.scrollBy({ left: strip.clientWidth }))
  await expect(viewer(page).getByText(/^Picture 3 of \d$/)).toBeAttached()
  await expect(shown(page)).toHaveCount(1)
  await context.close()
})
