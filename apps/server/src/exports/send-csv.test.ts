import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { answerError } from '../http/answer-error.ts'
import { api } from '../roles/desk-api.ts'
import { startTestServer } from '../testing/start-test-server.ts'
import { sendCsv } from './send-csv.ts'

const ROWS = Array.from({ length: 500 }, (_, index) => [`row ${index}`, 'x'.repeat(80)])
const PAGE_BYTES = 500 * 90

/** A desk that hands out a table without end; `pages` tells how many pages of it were made, and whether it was closed. */
async function deskWithEndlessTable(failAt = Infinity) {
  const told = { pages: 0, closed: false }
  async function* pages() {
    try {
      for (;;) {
        told.pages += 1
        if (told.pages === failAt) throw new Error('the database is gone')
        yield ROWS
        await sleep(1)
      }
    } finally {
      told.closed = true
    }
  }
  const route = (call: Parameters<typeof sendCsv>[0]) =>
    sendCsv(call, { name: 'endless.csv', header: ['row', 'text'], pages: pages() }).catch((error: unknown) =>
      answerError(call, error),
    )
  const desk = await startTestServer(
    { ...api, routes: new Map([['/endless.csv', route]]) },
    { realm: 'desk' },
  )
  return { desk, told }
}

async function open(origin: string): Promise<IncomingMessage> {
  const [incoming] = await once(get(`${origin}/endless.csv`, { agent: false }), 'response')
  return incoming
}

it('makes no more of a table than is read, and stops when the caller leaves', async () => {
  const { desk, told } = await deskWithEndlessTable()
  const incoming = await open(desk.origin)
  let made = 0
  await vi.waitFor(
    async () => {
      made = told.pages
      await sleep(100)
      expect(told.pages).toBe(made)
    },
    { timeout: 5_000 },
  )
  // What the sockets' buffers hold.
  expect(made * PAGE_BYTES).toBeLessThan(20_000_000)
  expect(told.closed).toBe(false)

  incoming.resume()
  await vi.waitFor(() => expect(told.pages).toBeGreaterThan(made + 50))
  incoming.destroy()
  await vi.waitFor(() => expect(told.closed).toBe(true))
  expect(desk.services.streams.size).toBe(0)
})

it('breaks off when a page cannot be read, so that half a file is not taken for a whole one', async () => {
  const { desk } = await deskWithEndlessTable(4)
  const incoming = await open(desk.origin)
  incoming.resume()
  const [error] = await once(incoming, 'error')
  expect([error.code, incoming.complete]).toEqual(['ECONNRESET', false])
})

it('answers as any other call when the first page cannot be read', async () => {
  const { desk } = await deskWithEndlessTable(1)
  const answer = await desk.send({ method: 'GET', path: '/endless.csv' })
  expect(answer).toMatchObject({ status: 500, reason: 'INTERNAL', details: null })
})

it('is cut when the process takes leave', async () => {
  const { desk, told } = await deskWithEndlessTable()
  const incoming = await open(desk.origin)
  incoming.resume()
  const cut = once(incoming, 'error')
  await desk.drain()
  await cut
  await vi.waitFor(() => expect(told.closed).toBe(true))
})
