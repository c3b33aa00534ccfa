import { expect, type Page, test } from '@playwright/test'
import { awake } from './lib/awake.ts'

/** Notes on the page how many pictures a view transition carries, the most of all that run. */
const noteCarried = `
  const start = document.startViewTransition.bind(document)
  document.startViewTransition = (how) => {
    const turn = start(how)
    turn.ready.then(() => {
      const parts = document.getAnimations().map(({ effect }) => effect.pseudoElement ?? '')
      const pieces = parts.filter((part) => part.startsWith('::view-transition-group(piece-'))
      window.carried = Math.max(window.carried ?? 0, pieces.length)
    })
    return turn
  }
`

/**
 * A browser that never gets to paint the page that is left, and goes on only when it is told to; then, as browsers do, it first
 * says that nothing will move, changes the page a task later, and is through after that.
 */
const neverPaints = `
  document.startViewTransition = ({ update }) => {
    const ready = Promise.withResolvers()
    const changed = Promise.withResolvers()
    const skipTransition = () => {
      ready.reject(new DOMException('skipped', 'AbortError'))
      setTimeout(() => changed.resolve(update()))
    }
    return { ready: ready.promise, finished: changed.promise, updateCallbackDone: changed.promise, skipTransition }
  }
`
const carried = (page: Page) => page.evaluate('window.carried')

/** Opens a piece of the demo shop: the newest ones belong to other journeys, which change them meanwhile. */
async function openPiece(page: Page) {
  await page.goto(`/products?q=${encodeURIComponent('초어 재킷')}`)
  await awake(page)
  const tile = page.getByRole('list', { name: '상품 목록' }).getByRole('link').first()
  const href = await tile.getAttribute('href')
  await tile.click()
  await page.waitForURL(`**${href}`)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('a piece that is opened from a list takes its picture along, and reading goes on in it', async ({
  page,
}) => {
  await page.addInitScript(noteCarried)
  await openPiece(page)
  await expect.poll(() => carried(page)).toBeGreaterThan(0)
})

test('nothing is moved for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(noteCarried)
  await openPiece(page)
  await expect.poll(() => carried(page)).toBe(0)
})

test('a browser without view transitions opens a piece all the same', async ({ page }) => {
  await page.addInitScript('document.startViewTransition = undefined')
  await openPiece(page)
})

test('a browser that does not get to paint the page that is left opens a piece all the same', async ({
  page,
}) => {
  await page.addInitScript(neverPaints)
  await openPiece(page)
})
