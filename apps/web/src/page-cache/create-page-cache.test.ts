import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { createReads } from '../reads/create-reads.ts'
import { createPageCache } from './create-page-cache.ts'

afterEach(() => vi.restoreAllMocks())

type Paint = (request: IncomingMessage, answer: ServerResponse) => Promise<void>

/** A process of pages, whose rendering is `paint`. */
async function startPages(paint: Paint) {
  const asked: IncomingMessage[] = []
  const renderPage: Paint = (request, answer) => {
    asked.push(request)
    return paint(request, answer)
  }
  const pages = createPageCache({ renderPage, origins: ['http://shop.example'], dev: false })
  const server = createServer((request, answer) => {
    if (!pages.answer(request, answer)) answer.writeHead(418).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close().closeAllConnections()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { asked, origin, forget: (...tags: string[]) => pages.forget(new Set(tags)) }
}

const nonceOf = ({ headers }: IncomingMessage) =>
  /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]

/** A shop with one price, read through the memory of a process. */
function openShop() {
  const reads = createReads()
  const shop = { price: 89_000, reads: 0, beforeSent: async () => {} }
  const paint: Paint = async (request, answer) => {
    const read = async () => {
      shop.reads += 1
      return { id: '1', price: shop.price }
    }
    const { price } = await reads.recall({ key: 'coat', read, tagsOf: ({ id }) => [`product:${id}`] })
    await shop.beforeSent()
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(`<p>${price}</p><script nonce="${nonceOf(request)}">go()</script><script>steal()</script>`)
  }
  return { shop, paint, reads }
}

/** Lets a page be half made until it is let go. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { wait: () => opened, open: () => open() }
}

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const textOf = async (url: string) => (await fetch(url)).text()

it('makes a page once for two hundred readers at once, and then for nobody', async () => {
  const { shop, paint } = openShop()
  const { asked, origin } = await startPages(paint)
  const crowd = Array.from({ length: 200 }, (_, n) => textOf(`${origin}/products/coat?utm_id=${n}`))
  const [first, ...others] = await Promise.all(crowd)
  expect(first).toContain('<p>89000</p>')
  expect(new Set(others)).toEqual(new Set([first]))
  expect(asked).toHaveLength(1)
  expect(shop.reads).toBe(1)
})

it('renders for nobody', async () => {
  const { paint } = openShop()
  const { asked, origin } = await startPages(paint)
  const headers = {
    cookie: 'fc_session=1',
    authorization: 'Bearer 1',
    'x-forwarded-for': '6.6.6.6',
    'user-agent': 'x',
  }
  await fetch(`${origin}/en?fbclid=1`, { headers })
  expect(asked[0]?.url).toBe('/en')
  expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
    'connection',
    'content-security-policy',
    'host',
  ])
  expect(asked[0]?.headers.host).toBe('shop.example')
})

it('goes on making a page when the one who asked for it leaves', async () => {
  const { shop, paint } = openShop()
  const { asked, origin } = await startPages(paint)
  const { wait, open: letGo } = gate()
  shop.beforeSent = wait
  const leaving = open(`${origin}/`).on('error', () => {})
  leaving.end()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  leaving.destroy()
  await turn()
  letGo()
  expect(await textOf(`${origin}/`)).toContain('89000')
  expect(asked).toHaveLength(1)
})

it('lets run what was rendered for it, and nothing that got in', async () => {
  const { paint } = openShop()
  const { asked, origin } = await startPages(paint)
  const answer = await fetch(`${origin}/`)
  const nonce = asked[0] && nonceOf(asked[0])
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(nonce).toMatch(/^[\w+/]{22}==$/)
  expect(policy).toContain(hashOf('go()'))
  expect(policy).not.toContain(hashOf('steal()'))
  expect(policy).not.toContain('nonce')
  expect(policy).not.toContain("unsafe-inline'; script")
  expect(await answer.text()).toBe('<p>89000</p><script>go()</script><script>steal()</script>')
})

it('sends the same page in each encoding, and nothing to who has it', async () => {
  const { paint } = openShop()
  const { origin } = await startPages(paint)
  const texts = new Set<string>()
  const etags = new Set<string>()
  for (const encoding of ['br', 'gzip', 'identity', 'br;q=0, gzip;q=0']) {
    const answer = await fetch(`${origin}/`, { headers: { 'accept-encoding': encoding } })
    texts.add(await answer.text())
    const etag = answer.headers.get('etag') ?? ''
    etags.add(etag)
    const again = await fetch(`${origin}/`, {
      headers: { 'accept-encoding': encoding, 'if-none-match': etag },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('cache-control')).toBe('no-cache')
  }
  expect(texts.size).toBe(1)
  expect(etags.size).toBe(3)
  const head = await fetch(`${origin}/`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('tells the time at which it answers, not at which the page was made', async () => {
  const { paint } = openShop()
  const { origin } = await startPages(paint)
  await fetch(`${origin}/`)
  const before = Date.now()
  const { headers } = await fetch(`${origin}/`)
  const told = Number(/^shop;desc="(\d+)"$/.exec(headers.get('server-timing') ?? '')?.[1])
  expect(told).toBeGreaterThanOrEqual(before)
  expect(told).toBeLessThanOrEqual(Date.now())
})

it('shows a new price once it was told of it, and keeps the pages that do not show it', async () => {
  const { shop, paint, reads } = openShop()
  const { asked, origin, forget } = await startPages(paint)
  await fetch(`${origin}/`)
  shop.price = 99_000
  forget('product:2')
  expect(await textOf(`${origin}/`)).toContain('89000')
  reads.forget(new Set(['product:1']))
  forget('product:1')
  expect(await textOf(`${origin}/`)).toContain('99000')
  expect(asked).toHaveLength(2)
})

it('does not keep a page during whose making something changed', async () => {
  const { shop, paint, reads } = openShop()
  const { origin, forget } = await startPages(paint)
  const { wait, open: letGo } = gate()
  shop.beforeSent = wait
  const early = textOf(`${origin}/`)
  await vi.waitFor(() => expect(shop.reads).toBe(1))
  shop.price = 99_000
  reads.forget(new Set(['product:1']))
  forget('product:1')
  const late = textOf(`${origin}/`)
  letGo()
  expect(await early).toContain('89000')
  expect(await late).toContain('99000')
  expect(await textOf(`${origin}/`)).toContain('99000')
})

it('keeps neither what is not there nor what sets a cookie', async () => {
  const { asked, origin } = await startPages(async ({ url }, answer) => {
    if (url === '/terms') answer.setHeader('set-cookie', 'a=1')
    else answer.statusCode = 404
    answer.end('')
  })
  for (const path of ['/products/none', '/products/none', '/terms', '/terms']) {
    const { headers } = await fetch(`${origin}${path}`)
    expect(headers.get('set-cookie')).toBeNull()
  }
  expect(asked).toHaveLength(4)
})

it('shows the page of before while none can be made, unless that is known to be wrong', async () => {
  const { paint } = openShop()
  const shop = { down: false }
  const { origin, forget } = await startPages(async (request, answer) => {
    if (!shop.down) return paint(request, answer)
    answer.writeHead(500).end('sorry')
  })
  const clock = vi.spyOn(performance, 'now')
  clock.mockReturnValue(0)
  await fetch(`${origin}/`)
  shop.down = true
  clock.mockReturnValue(20_000)
  expect((await fetch(`${origin}/`)).status).toBe(200)
  forget('product:1')
  const answer = await fetch(`${origin}/`)
  expect([answer.status, await answer.text()]).toEqual([500, 'sorry'])
})
