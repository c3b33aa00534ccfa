import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { forwardTo } from './forward-to.ts'
import { vouchForClient } from './vouch-for-client.ts'

const running: Server[] = []

afterEach(() => {
  for (const server of running.splice(0)) server.close().closeAllConnections()
})

async function listen(server: Server): Promise<string> {
  running.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function hopTo(apiUrl: string, trusted: string[] = []): Promise<string> {
  return (await hopWithStreams(apiUrl, trusted)).url
}

async function hopWithStreams(apiUrl: string, trusted: string[] = []) {
  const { forward, endStreams } = forwardTo(apiUrl)
  const url = await listen(
    createServer((request, answer) => {
      vouchForClient(request, { hopSecret: 'the hop knows', trustedProxies: new Set(trusted) })
      forward(request, answer)
    }),
  )
  return { url, endStreams }
}

const echo = () =>
  createServer((request, answer) => {
    answer.writeHead(409, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] })
    void text(request).then((body) =>
      answer.end(
        JSON.stringify({ path: request.url, method: request.method, headers: request.headers, body }),
      ),
    )
  })

it('passes request and answer on as they are', async () => {
  const hop = await hopTo(await listen(echo()))
  const answer = await fetch(`${hop}/api/trpc/points.charge?x=%20`, { method: 'POST', body: '{"amount":1}' })
  expect(answer.status).toBe(409)
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await answer.json()).toMatchObject({
    path: '/api/trpc/points.charge?x=%20',
    method: 'POST',
    body: '{"amount":1}',
  })
})

const claims = {
  'x-forwarded-for': '6.6.6.6, 10.0.0.9',
  'x-forwarded-host': 'evil.example',
  forwarded: 'for=6.6.6.6',
  'x-firstcome-client': '6.6.6.6',
  'x-firstcome-hop': 'guess',
}

it('overwrites whatever a client claims about itself', async () => {
  const hop = await hopTo(await listen(echo()))
  const { headers } = await (await fetch(`${hop}/api/x`, { headers: claims })).json()
  expect(headers).toMatchObject({ 'x-firstcome-client': '127.0.0.1', 'x-firstcome-hop': 'the hop knows' })
  expect(headers).not.toHaveProperty('x-forwarded-for')
  expect(headers).not.toHaveProperty('x-forwarded-host')
  expect(headers).not.toHaveProperty('forwarded')
})

it('believes the last address that a trusted proxy wrote, and no earlier one', async () => {
  const hop = await hopTo(await listen(echo()), ['127.0.0.1'])
  const { headers } = await (await fetch(`${hop}/api/x`, { headers: claims })).json()
  expect(headers['x-firstcome-client']).toBe('10.0.0.9')
})

it('sends a stream on piece by piece and hangs up when the browser does', async () => {
  let hungUp: () => void = () => {}
  const apiSawHangUp = new Promise<void>((resolve) => {
    hungUp = resolve
  })
  const api = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' })
    answer.write('data: 1\n\n')
    answer.on('close', hungUp)
  })
  const hop = await hopTo(await listen(api))
  const browser = new AbortController()
  const answer = await fetch(`${hop}/api/live`, { signal: browser.signal })
  const first = await answer.body?.getReader().read()
  expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n')
  browser.abort()
  await apiSawHangUp
})

it.each([
  ['of tRPC', '/api/trpc/live.stock', { accept: 'text/event-stream' }],
  ['of REST', '/api/v1/products/1/live?x=1', { accept: '*/*' }],
])(
  'leaves room for calls however many streams %s are open, and ends these when it takes leave',
  async (_, path, headers) => {
    const api = createServer((request, answer) => {
      answer.writeHead(200, { 'content-type': 'text/event-stream' })
      if (request.url?.includes('live')) answer.write('data: 1\n\n')
      else answer.end('answered')
    })
    const { url, endStreams } = await hopWithStreams(await listen(api))
    const streams = await Promise.all(Array.from({ length: 520 }, () => fetch(`${url}${path}`, { headers })))
    expect(await (await fetch(`${url}/api/trpc/catalog.list`)).text()).toBe('answered')
    endStreams()
    const ends = await Promise.allSettled(streams.map((stream) => stream.text()))
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true)
  },
)

it('answers BUSY when the API cannot be reached', async () => {
  const api = createServer()
  const address = await listen(api)
  await new Promise((resolve) => api.close(resolve))
  const answer = await fetch(`${await hopTo(address)}/api/x`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('1')
  expect((await answer.json()).error.data).toMatchObject({ reason: 'BUSY', details: { retryAfterMs: 1000 } })
})
