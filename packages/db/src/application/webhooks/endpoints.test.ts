import { expect, it, onTestFinished, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { sign } from '../../infrastructure/webhooks/sign.ts'
import { unsealWebhookSecret } from '../../infrastructure/webhooks/webhook-secret.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { buyOne } from '../../testing/checkout.ts'
import { everyRow } from '../../testing/every-row.ts'
import { keepWebhooks } from '../../testing/keep-webhooks.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { openEndpoint } from '../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { createEndpoint } from './create-endpoint.ts'
import { fanOut } from './fan-out.ts'
import { pauseEndpoint } from './pause-endpoint.ts'
import { getEndpoint } from './queries/get-endpoint.ts'
import { listEndpoints } from './queries/list-endpoints.ts'
import { removeEndpoint } from './remove-endpoint.ts'
import { resumeEndpoint } from './resume-endpoint.ts'
import { rotateSecret } from './rotate-secret.ts'
import { testEndpoint } from './test-endpoint.ts'
import { updateEndpoint } from './update-endpoint.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/with-loopback.ts')).withLoopback(original),
)

/** An order is paid, and what follows from it is fanned out. */
async function sell() {
  const { order } = await buyOne(await newShopper({ balance: 50_000 }), await newProduct())
  await catchUp(fanOut)
  return order.id
}

const deliveredOf = async (endpointId: string) =>
  (await prisma.webhookDelivery.findMany({ where: { endpointId } })).map(({ aggregateId }) => aggregateId)

it('opens an endpoint for what happens from then on, and tells its secret once', async () => {
  const staff = await newStaff('owner')
  const before = await sell()
  const url = 'https://93.184.215.14/hooks'
  const { endpoint, secret } = await createEndpoint(staff, { name: '데이터 팀', url, types: ['order.paid'] })
  expect(endpoint).toMatchObject({ url, status: 'active', version: 1, waiting: 0, dead: 0, recent: [] })
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  const after = await sell()
  expect(await deliveredOf(endpoint.id)).toEqual([after])
  expect(await getEndpoint(endpoint)).toMatchObject({ waiting: 1, recent: ['waiting'] })
  expect((await listEndpoints()).items.map(({ id }) => id)).toContain(endpoint.id)
  expect(before).not.toBe(after)

  const kept = await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id: endpoint.id } })
  expect(unsealWebhookSecret(endpoint.id, kept.secret)).toBe(secret)
  const log = await auditOf(endpoint.id)
  expect(log).toMatchObject([{ actor: `staff:${staff.staffId}`, action: 'webhook.created', after: { url } }])
  expect(JSON.stringify([log, await getEndpoint(endpoint), kept.secret])).not.toContain(secret.slice(6))
})

it.each([
  'http://10.0.0.7/hooks',
  'http://169.254.169.254/latest',
  'http://[fd00::1]/',
  'http://0x7f.1.1.1.invalid/',
])('refuses to send to %s, and keeps nothing', async (url) => {
  const { id, name, types, version } = await openEndpoint()
  const rows = await everyRow()
  const refused = { reason: 'INVALID_INPUT', details: { issues: [{ path: ['url'] }] } }
  await expect(createEndpoint('system', { name, url, types })).rejects.toMatchObject(refused)
  await expect(updateEndpoint('system', { id, version, name, url, types })).rejects.toMatchObject(refused)
  expect(await everyRow()).toEqual(rows)
})

it('saves an edit once, sends a new type from then on, and leaves what was not changed out of the log', async () => {
  const { id, name, url, version } = await openEndpoint()
  await sell()
  const edited = { id, name, url, types: ['order.paid', 'order.shipped'] as const }
  const saved = await updateEndpoint('system', { ...edited, types: [...edited.types], version })
  expect(saved).toMatchObject({ version: 2, types: edited.types })
  const [{ owedFrom, since }, { lastPosition }] = await Promise.all([
    prisma.webhookEndpoint.findUniqueOrThrow({ where: { id } }),
    prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } }),
  ])
  expect([owedFrom, since < owedFrom]).toEqual([lastPosition, true])
  expect((await auditOf(id)).at(-1)).toMatchObject({
    action: 'webhook.updated',
    before: { types: ['order.paid'] },
    after: { types: edited.types },
  })

  const rows = await everyRow()
  expect(await updateEndpoint('system', { ...edited, types: [...edited.types], version: 2 })).toEqual(saved)
  const stale = updateEndpoint('system', { ...edited, types: ['order.paid'], version })
  await expect(stale).rejects.toMatchObject({ reason: 'VERSION_CONFLICT', details: { current: saved } })
  expect(await everyRow()).toEqual(rows)
})

it('keeps for a paused endpoint what happens meanwhile, and for one that is gone nothing', async () => {
  const { id } = await openEndpoint()
  expect(await pauseEndpoint('system', { id })).toMatchObject({ status: 'paused', version: 2 })
  expect(await pauseEndpoint('system', { id })).toMatchObject({ status: 'paused', version: 2 })
  const paused = await sell()
  expect(await resumeEndpoint('system', { id })).toMatchObject({ status: 'active', waiting: 1 })
  await prisma.webhookEndpoint.updateMany({ where: { id }, data: { status: 'disabled' } })
  await sell()
  expect(await pauseEndpoint('system', { id })).toMatchObject({ status: 'disabled' })
  expect(await resumeEndpoint('system', { id })).toMatchObject({ status: 'active' })
  const resumed = await sell()
  expect(await deliveredOf(id)).toEqual(expect.arrayContaining([paused, resumed]))
  expect(await deliveredOf(id)).toHaveLength(2)
  expect((await auditOf(id)).map(({ action }) => action)).toEqual([
    'webhook.created',
    'webhook.paused',
    'webhook.resumed',
    'webhook.resumed',
  ])
})

it('gives a new secret, and lets the one before sign for a day more', async () => {
  const first = await createEndpoint('system', {
    name: 'x',
    url: 'https://93.184.215.14/',
    types: ['order.paid'],
  })
  const { id } = first.endpoint
  const second = await rotateSecret('system', { id })
  const kept = await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id } })
  expect(unsealWebhookSecret(id, kept.secret)).toBe(second.secret)
  expect(unsealWebhookSecret(id, kept.oldSecret ?? '')).toBe(first.secret)
  expect(Date.parse(second.endpoint.oldSecretEndsAt ?? '') - kept.updatedAt.getTime()).toBe(86_400_000)
  expect(JSON.stringify(await auditOf(id))).not.toMatch(/whsec/)
})

it('tries a receiver with a signed message that tells of nothing, and shows what it answered', async () => {
  const receiver = await keepWebhooks()
  onTestFinished(receiver.close)
  const { endpoint, secret } = await createEndpoint('system', {
    name: 'x',
    url: receiver.url,
    types: ['order.paid'],
  })
  const { secret: next } = await rotateSecret('system', endpoint)
  expect(await testEndpoint('system', endpoint)).toMatchObject({
    status: 200,
    failure: null,
    responseBody: 'thanks',
  })
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.about('webhook.test')
  expect(JSON.parse(body)).toMatchObject({ type: 'webhook.test', data: { types: ['order.paid'] } })
  const id = String(headers['webhook-id'])
  const timestamp = Number(headers['webhook-timestamp'])
  expect(headers['webhook-signature']).toBe(sign({ secrets: [next, secret], id, timestamp, body }))

  receiver.status = 500
  expect(await testEndpoint('system', endpoint)).toMatchObject({ status: 500, failure: 'rejected' })
  expect(await prisma.webhookDelivery.count({ where: { endpointId: endpoint.id } })).toBe(0)
  expect((await auditOf(endpoint.id)).at(-1)).toMatchObject({ action: 'webhook.tested' })
})

it('removes an endpoint to which nothing ever went, and no other', async () => {
  const [unused, used] = [await openEndpoint(['coupon.issued']), await openEndpoint()]
  await sell()
  expect(await removeEndpoint('system', unused)).toEqual({ ok: true })
  await expect(getEndpoint(unused)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  const rows = await everyRow()
  await expect(removeEndpoint('system', used)).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['id'], code: 'has_deliveries' }] },
  })
  await expect(removeEndpoint('system', unused)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await everyRow()).toEqual(rows)
})
