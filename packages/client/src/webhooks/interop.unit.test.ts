import { randomBytes } from 'node:crypto'
import { signWebhook } from '@firstcome/db/testing/sign-webhook'
import { webhookMessage } from '@firstcome/db/testing/webhook-message'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { expect, it } from 'vitest'
import { verifyWebhook } from './verify-webhook.ts'

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`
const ID = '0199a000-0000-7000-8000-000000000001'
const BODY = JSON.stringify({ ...webhookMessage('order.paid', ID), note: '가나다 ₩' })

const IMPLEMENTATIONS = [
  ['standardwebhooks', StandardWebhook],
  ['svix', SvixWebhook],
] as const

/** What the shop sends with a message now. */
function signed(secrets: string[]) {
  const timestamp = Math.floor(Date.now() / 1_000)
  return {
    'webhook-id': ID,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook({ secrets, id: ID, timestamp, body: BODY }),
  }
}

it.each(IMPLEMENTATIONS)('%s verifies what the shop signs, while a secret is rotated too', (_, Webhook) => {
  const [secret, old] = [newSecret(), newSecret()]
  const rotating = signed([secret, old])
  expect(() => new Webhook(secret).verify(BODY, signed([secret]))).not.toThrow()
  for (const either of [secret, old]) expect(() => new Webhook(either).verify(BODY, rotating)).not.toThrow()
  expect(() => new Webhook(newSecret()).verify(BODY, rotating)).toThrow('No matching signature')
  expect(() => new Webhook(secret).verify(`${BODY} `, rotating)).toThrow('No matching signature')
})

it.each(IMPLEMENTATIONS)('what %s signs is verified', async (_, Webhook) => {
  const secret = newSecret()
  const now = new Date()
  const headers = {
    'webhook-id': ID,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(ID, now, BODY),
  }
  expect(await verifyWebhook({ headers, body: BODY, secrets: secret })).toMatchObject({ id: ID })
  await expect(verifyWebhook({ headers, body: `${BODY} `, secrets: secret })).rejects.toMatchObject({
    fault: 'BAD_SIGNATURE',
  })
})
