import { expect, type Page, test } from '@playwright/test'
import { awake } from './lib/awake.ts'

/** Notes on the page which pictures a view transition carries, as soon as one runs. */
const noteCarried = `
  const start = document.startViewTransition.bind(document)
  document.startViewTransition = (how) => {
    const turn = start(how)
    turn.ready.then(() => {
      const parts = document.getAnimations().map(({ effect }) => effect.pseudoElement ?? '')
      window.carried = parts.filter((part) => part.startsWith('::view-transition-group(piece-')).length
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

/** Opens a piece of the demo shop: the newest ones are other journeys', which may take them off sale before the press. */
async function openPiece(page: Page) {
  const name = '초어 재킷'
  await page.goto(`/products?q=${encodeURIComponent(name)}`)
  await awake(page)
  await page.getByRole('list', { name: '상품 목록' }).getByRole('link', { name }).click()
  await page.waitForURL('**/products/chore-jacket')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
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
