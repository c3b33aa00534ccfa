import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { testMessage } from '../../testing/test-message.ts'
import type * as environment from '../env.ts'
import { mintWebhookSecret } from './mint-webhook-secret.ts'
import { postMessage } from './post-message.ts'
import { sign } from './sign.ts'

vi.mock('../env.ts', async (original) => {
  const { env } = await original<typeof environment>()
  return { env: { ...env, WEBHOOK_ALLOW_LOOPBACK: true } }
})

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function answerBy(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => server.closeAllConnections())
  return listen(server)
}

const at = new Date('2026-11-21T12:00:00.900Z')
const post = (url: string, more: { patienceMs?: number; signal?: AbortSignal } = {}) =>
  postMessage({ url, secrets: [mintWebhookSecret()], message: testMessage(), at, ...more })

it('posts JSON with the headers of Standard Webhooks, signed by each secret', async () => {
  const got: { request: IncomingMessage; body: string }[] = []
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    got.push({ request, body: await text(request) })
    response.end('thanks')
  }
  const url = await answerBy((request, response) => void take(request, response))
  const [secrets, message] = [[mintWebhookSecret(), mintWebhookSecret()], testMessage()]
  const answer = await postMessage({ url: `${url}/hooks?for=us`, secrets, message, at })
  expect(answer).toMatchObject({ status: 200, failure: null, responseBody: 'thanks', retryAfter: null })

  const [one] = got
  if (!one) throw new Error('nothing came')
  const timestamp = 1_795_262_400
  const { headers, method, url: path } = one.request
  expect([method, path, JSON.parse(one.body)]).toEqual(['POST', '/hooks?for=us', message])
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': message.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets
      .map((secret) => sign({ secrets: [secret], id: message.id, timestamp, body: one.body }))
      .join(' '),
  })
  expect(headers['webhook-signature']).toMatch(/^v1,[A-Za-z0-9+/]{43}= v1,[A-Za-z0-9+/]{43}=$/)
  expect(answer.requestHeaders).toMatchObject({ 'webhook-signature': headers['webhook-signature'] })
})

describe('an answer', () => {
  it.each([
    [200, null],
    [204, null],
    [304, 'redirect'],
    [400, 'rejected'],
    [410, 'gone'],
    [500, 'rejected'],
  ])('of %i counts as %s', async (status, failure) => {
    const url = await answerBy((_, response) => void response.writeHead(status).end())
    expect(await post(url)).toMatchObject({ status, failure })
  })

  it('that leads elsewhere is not followed', async () => {
    let visited = 0
    const elsewhere = await answerBy((_, response) => {
      visited += 1
      response.end()
    })
    const url = await answerBy((_, response) => void response.writeHead(307, { location: elsewhere }).end())
    expect(await post(url)).toMatchObject({ status: 307, failure: 'redirect' })
    expect(visited).toBe(0)
  })

  it('tells when to come again', async () => {
    const url = await answerBy((_, response) => void response.writeHead(503, { 'retry-after': '120' }).end())
    expect(await post(url)).toMatchObject({ status: 503, failure: 'rejected', retryAfter: '120' })
  })

  it('is kept to 16 kB, and what comes without end is not read on', async () => {
    let closed = () => {}
    const ended = new Promise<void>((resolve) => {
      closed = resolve
    })
    const url = await answerBy((_, response) => {
      response.on('close', closed)
      const more = () => {
        while (!response.destroyed && response.write('한'.repeat(1_000)));
      }
      response.on('drain', more)
      more()
    })
    const { status, failure, responseBody } = await post(url)
    expect({ status, failure }).toEqual({ status: 200, failure: null })
    expect(Buffer.byteLength(responseBody ?? '')).toBeLessThanOrEqual(16_386)
    expect(responseBody).toMatch(/^한{5000}/)
    await ended
  })

  it('that never ends is a failure in time, with its status', async () => {
    const url = await answerBy((_, response) => void response.writeHead(200).write('wait'))
    const answer = await post(url, { patienceMs: 300 })
    expect(answer).toMatchObject({ status: 200, failure: 'timeout' })
    expect(answer.durationMs).toBeLessThan(5_000)
  })
})

describe('no answer', () => {
  it('in time is a failure', async () => {
    const url = await answerBy(() => {})
    expect(await post(url, { patienceMs: 300 })).toMatchObject({ status: null, failure: 'timeout' })
  })

  it('from where nobody listens', async () => {
    const server = createTcpServer()
    const url = await listen(server)
    server.close()
    expect(await post(url)).toMatchObject({ status: null, failure: 'refused' })
  })

  it('from what breaks off, or speaks no HTTP, or no TLS', async () => {
    const breaksOff = await answerBy((request) => request.socket.destroy())
    const mumbles = await listen(createTcpServer((socket) => void socket.end('hello\r\n')))
    expect(await post(breaksOff)).toMatchObject({ status: null, failure: 'broken' })
    expect(await post(mumbles)).toMatchObject({ status: null, failure: 'broken' })
    const inClear = await answerBy((_, response) => void response.end())
    expect(await post(inClear.replace('http:', 'https:'))).toMatchObject({ status: null, failure: 'tls' })
  })

  it('throws when it is called off', async () => {
    const url = await answerBy(() => {})
    const off = new AbortController()
    const posted = post(url, { signal: off.signal })
    setTimeout(() => off.abort(), 50)
    await expect(posted).rejects.toMatchObject({ name: 'AbortError' })
  })
})

it('tries once more on a new connection when one that was kept open was closed at the other end', async () => {
  let requests = 0
  const url = await answerBy((request, response) => {
    requests += 1
    if (requests === 2) request.socket.resetAndDestroy()
    else response.end()
  })
  expect(await post(url)).toMatchObject({ status: 200, failure: null })
  expect(await post(url)).toMatchObject({ status: 200, failure: null })
  expect(requests).toBe(3)
})
