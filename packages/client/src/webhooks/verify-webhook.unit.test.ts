import { signWebhook } from '@firstcome/db/testing/sign-webhook'
import { expect, it } from 'vitest'
import { verifyWebhook } from './verify-webhook.ts'

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const OTHER = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const NOW = Date.UTC(2026, 10, 21)
const BODY = '{"about":"무언가"}'

/** A delivery signed at `sentAt` by these secrets. */
function delivery({ secrets = [SECRET], sentAt = NOW, id = 'msg-1', body = BODY } = {}) {
  const timestamp = Math.floor(sentAt / 1_000)
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook({ secrets, id, timestamp, body }),
  }
  return { headers, body, secrets: SECRET, now: NOW }
}

it('believes what one of the secrets signed, and tells its id and time', async () => {
  const expected = { id: 'msg-1', sentAt: new Date(NOW) }
  expect(await verifyWebhook(delivery())).toEqual(expected)
  expect(await verifyWebhook(delivery({ secrets: [OTHER, SECRET] }))).toEqual(expected)
  expect(await verifyWebhook({ ...delivery({ secrets: [OTHER] }), secrets: [SECRET, OTHER] })).toEqual(
    expected,
  )
})

it('reads a Request’s headers, those of node:http, and a body of bytes', async () => {
  const sent = delivery()
  expect(await verifyWebhook({ ...sent, headers: new Headers(sent.headers) })).toMatchObject({ id: 'msg-1' })
  const capitals = Object.fromEntries(
    Object.entries(sent.headers).map(([name, v]) => [name.toUpperCase(), v]),
  )
  expect(await verifyWebhook({ ...sent, headers: capitals })).toMatchObject({ id: 'msg-1' })
  expect(await verifyWebhook({ ...sent, body: new TextEncoder().encode(BODY) })).toMatchObject({
    id: 'msg-1',
  })
})

it('takes five minutes of difference between two clocks, and no more', async () => {
  for (const sentAt of [NOW - 300_000, NOW + 300_000])
    expect(await verifyWebhook(delivery({ sentAt }))).toMatchObject({ sentAt: new Date(sentAt) })
  for (const sentAt of [NOW - 301_000, NOW + 301_000]) {
    await expect(verifyWebhook(delivery({ sentAt }))).rejects.toMatchObject({ fault: 'OUTSIDE_TOLERANCE' })
    expect(await verifyWebhook({ ...delivery({ sentAt }), toleranceSeconds: 301 })).toMatchObject({
      id: 'msg-1',
    })
  }
})

it.each([
  ['another secret', { secrets: OTHER }],
  ['another body', { body: `${BODY}\n` }],
  ['another id', { headers: { ...delivery().headers, 'webhook-id': 'msg-2' } }],
  ['another time', { headers: { ...delivery().headers, 'webhook-timestamp': String(NOW / 1_000 + 1) } }],
  ['no v1 entry', { headers: { ...delivery().headers, 'webhook-signature': 'v1a,AAAA' } }],
  ['an empty entry', { headers: { ...delivery().headers, 'webhook-signature': 'v1,' } }],
  ['no base64', { headers: { ...delivery().headers, 'webhook-signature': 'v1,*' } }],
])('does not believe %s', async (_, change) => {
  await expect(verifyWebhook({ ...delivery(), ...change })).rejects.toMatchObject({
    name: 'WebhookError',
    fault: 'BAD_SIGNATURE',
  })
})

it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('asks for %s', async (name) => {
  const { headers, ...rest } = delivery()
  await expect(verifyWebhook({ ...rest, headers: { ...headers, [name]: undefined } })).rejects.toMatchObject({
    fault: 'MISSING_HEADERS',
  })
})

it.each(['', 'now', '-1', '1e9', '9'.repeat(13)])('takes %j for no time', async (timestamp) => {
  const { headers, ...rest } = delivery()
  await expect(
    verifyWebhook({ ...rest, headers: { ...headers, 'webhook-timestamp': timestamp } }),
  ).rejects.toMatchObject({ fault: timestamp ? 'BAD_TIMESTAMP' : 'MISSING_HEADERS' })
})

it('says so when it was given no secret', async () => {
  for (const secrets of ['', 'whsec_', 'whsec_*', ['']])
    await expect(verifyWebhook({ ...delivery(), secrets })).rejects.toThrow('A secret is whsec_ and base64')
})
