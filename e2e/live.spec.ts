import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { joinShop } from './lib/join-shop.ts'
import { newScarce } from './lib/new-scarce.ts'

const isLive = (url: string) => url.includes('/api/trpc/live.stock')
const pingWithinMs = 20_000

async function buyOne({ id, price }: { id: string; price: number }): Promise<void> {
  const { shop } = await joinShop({ balance: price + 3_000 })
  const lines = [{ variantId: id, quantity: 1 }]
  await shop.checkout.submit.mutate({ lines, idempotencyKey: randomUUID() })
}

/** What is left of what is chosen, which is named where there is more than one to choose from. */
const left = (page: Page, count: number) => page.getByText(new RegExp(`(^|, )${count}점 남았습니다$`))

/** Hides the page as a tab behind another one is hidden, or shows it again. */
const turn = (page: Page, hidden: boolean) =>
  page.evaluate(`
    Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  `)

test('what another shopper buys changes what is left on an open page', async ({ page }) => {
  const { variant, path, hide } = await newScarce(4)
  const opened = page.waitForResponse((answer) => isLive(answer.url()))
  await page.goto(path)
  await expect(left(page, variant.stock).first()).toBeVisible()
  const headers = (await opened).headers()
  expect(headers['content-type']).toContain('text/event-stream')
  expect(headers['cache-control']).toContain('no-transform')

  await buyOne(variant)
  await expect(left(page, variant.stock - 1).first()).toBeVisible()
  await hide()
})

test('a hidden page closes its connection, and begins anew with what is true when it is looked at', async ({
  page,
}) => {
  const { variant, path, hide } = await newScarce(4)
  const opened = page.waitForResponse((answer) => isLive(answer.url()))
  await page.goto(path)
  await opened
  const closed = page.waitForEvent('requestfailed', (request) => isLive(request.url()))
  await turn(page, true)
  await closed

  await buyOne(variant)
  const again = page.waitForResponse((answer) => isLive(answer.url()))
  await turn(page, false)
  await again
  await expect(left(page, variant.stock - 1).first()).toBeVisible()
  await hide()
})

test('the pages’ server passes signs of life through as they come', async ({ page }) => {
  const piece = await newScarce(4)
  await page.goto('/')
  const heard = await page.evaluate(
    async ({ productId, patience }) => {
      const input = encodeURIComponent(JSON.stringify({ productId }))
      const signal = AbortSignal.timeout(patience)
      const answer = await fetch(`/api/trpc/live.stock?input=${input}`, { signal })
      const decoder = new TextDecoder()
      let text = ''
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true })
        if (text.includes('event: ping')) break
      }
      return text
    },
    { productId: piece.id, patience: pingWithinMs },
  )
  expect(heard).toContain('event: connected')
  expect(heard).toContain('"variants"')
  expect(heard).toContain('event: ping')
  await piece.hide()
})
