import { setImmediate } from 'node:timers/promises'
import type { Message, TestMessage } from '@firstcome/db/domain/webhooks/message'
import { signWebhook } from '@firstcome/db/testing/sign-webhook'
import { webhookMessage } from '@firstcome/db/testing/webhook-message'
import { afterEach, expect, it, vi } from 'vitest'
import { createReceiver, type ReceiverOptions } from './create-receiver.ts'

afterEach(() => void vi.restoreAllMocks())

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const ID = '0199a000-0000-7000-8000-000000000001'

const TEST: TestMessage = {
  type: 'webhook.test',
  id: ID,
  version: 1,
  timestamp: new Date().toISOString(),
  subject: { kind: 'endpoint', id: ID, sequence: 0 },
  data: { types: ['order.paid'] },
}

function deliver(body: unknown, secret = SECRET): Request {
  const timestamp = Math.floor(Date.now() / 1_000)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const signature = signWebhook({ secrets: [secret], id: ID, timestamp, body: text })
  const headers = { 'webhook-id': ID, 'webhook-timestamp': `${timestamp}`, 'webhook-signature': signature }
  return new Request('http://receiver.test/', { method: 'POST', headers, body: text })
}

/** A receiver that writes down what it handles and why it refuses. */
function receiver(change: Partial<ReceiverOptions> = {}) {
  const handled: Message[] = []
  const errors: unknown[] = []
  const seen = new Set<string>()
  const on = (message: Message) => handled.push(message)
  const onError = (error: unknown) => errors.push(error)
  const receive = createReceiver({ secrets: SECRET, seen, on, onError, ...change })
  return { handled, errors, seen, statusOf: async (request: Request) => (await receive(request)).status }
}

it('handles an id once, however often it comes', async () => {
  const { handled, seen, statusOf } = receiver()
  const message = webhookMessage('order.paid', ID)
  for (let time = 0; time < 3; time += 1) expect(await statusOf(deliver(message))).toBe(204)
  expect(handled).toEqual([message])
  expect([...seen]).toEqual([ID])
})

it('lets a repeat that comes meanwhile share the outcome of the first', async () => {
  let tries = 0
  const { promise, reject } = Promise.withResolvers<void>()
  const { seen, statusOf } = receiver({
    on: () => {
      tries += 1
      return promise
    },
  })
  const verify = vi.spyOn(crypto.subtle, 'verify')
  const answers = [1, 2].map(() => statusOf(deliver(webhookMessage('order.paid', ID))))
  await vi.waitFor(() => expect(verify).toHaveBeenCalledTimes(2))
  await Promise.all(verify.mock.results.map(({ value }) => value))
  await setImmediate()
  reject(new Error('half done'))
  expect(await Promise.all(answers)).toEqual([500, 500])
  expect([tries, seen.size]).toEqual([1, 0])
})

it('has what its handler could not do sent again', async () => {
  const done: string[] = []
  let fails = true
  const { errors, statusOf } = receiver({
    on: {
      'wallet.charged': ({ data }) => {
        if (fails) throw new Error('the disk is full')
        done.push(data.entryId)
      },
    },
  })
  const message = webhookMessage('wallet.charged', ID)
  expect(await statusOf(deliver(message))).toBe(500)
  expect(errors).toMatchObject([{ message: 'the disk is full' }])
  fails = false
  expect([await statusOf(deliver(message)), await statusOf(deliver(message))]).toEqual([204, 204])
  expect(done).toHaveLength(1)
})

it('receives what it has no handler for, and what only tries it', async () => {
  const { handled, seen, statusOf } = receiver()
  expect(await receiver({ on: {} }).statusOf(deliver(webhookMessage('order.shipped', ID)))).toBe(204)
  expect(await statusOf(deliver(TEST))).toBe(204)
  expect([handled, seen.size]).toEqual([[], 0])
})

it('knows fields that came later, and leaves them out', async () => {
  const { handled, statusOf } = receiver()
  const message = webhookMessage('coupon.issued', ID)
  expect(await statusOf(deliver({ ...message, data: { ...message.data, later: 1 }, later: 2 }))).toBe(204)
  expect(handled).toEqual([message])
})

const paid = webhookMessage('order.paid', ID)

it.each([
  ['a type that came later', { ...paid, type: 'order.wrapped' }, 422, 'UNKNOWN_TYPE'],
  ['a version that came later', { ...paid, version: 2 }, 422, 'UNKNOWN_TYPE'],
  ['a message without its data', { ...paid, data: {} }, 400, 'MALFORMED'],
  ['no JSON', '{', 400, 'MALFORMED'],
  ['no object', 'null', 400, 'MALFORMED'],
])('does not accept %s', async (_, body, status, fault) => {
  const { handled, seen, errors, statusOf } = receiver()
  expect(await statusOf(deliver(body))).toBe(status)
  expect(errors).toMatchObject([{ fault }])
  expect([handled, seen.size]).toEqual([[], 0])
})

it('does not even read what somebody else sent', async () => {
  const { handled, seen, errors, statusOf } = receiver()
  const other = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
  expect(await statusOf(deliver(paid, other))).toBe(401)
  expect(await statusOf(new Request('http://receiver.test/', { method: 'POST', body: '{' }))).toBe(401)
  expect(await statusOf(new Request('http://receiver.test/'))).toBe(405)
  expect(errors).toMatchObject([{ fault: 'BAD_SIGNATURE' }, { fault: 'MISSING_HEADERS' }])
  expect([handled, seen.size]).toEqual([[], 0])
})
