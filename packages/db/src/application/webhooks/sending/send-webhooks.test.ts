import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { mintWebhookSecret } from '../../../infrastructure/webhooks/mint-webhook-secret.ts'
import { sign } from '../../../infrastructure/webhooks/sign.ts'
import { sealWebhookSecret } from '../../../infrastructure/webhooks/webhook-secret.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { newEndpoint } from '../../../testing/new-endpoint.ts'
import { sendWhile } from '../../../testing/send-while.ts'
import { type Received, startReceiver } from '../../../testing/start-receiver.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { fanOut } from '../fan-out.ts'
import { sendWebhooks } from './send-webhooks.ts'

vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

afterEach(() => prisma.webhookEndpoint.updateMany({ data: { status: 'disabled' } }))

async function newReceiver(answer?: Parameters<typeof startReceiver>[0]) {
  const receiver = await startReceiver(answer)
  onTestFinished(receiver.stop)
  return receiver
}

/** Events of so many aggregates, so many each, given to every endpoint. */
async function fanOutEvents(aggregates: number, each: number): Promise<string[]> {
  const ids = Array.from({ length: aggregates }, mintId)
  for (let seq = 1; seq <= each; seq += 1) await writeEvents(ids.map((couponId) => ({ couponId, seq })))
  await catchUp(fanOut)
  return ids
}

const nothingWaits = () =>
  vi.waitFor(async () => expect(await prisma.webhookQueue.count()).toBe(0), { timeout: 20_000, interval: 20 })
const comes = (received: readonly unknown[], count: number) =>
  vi.waitFor(() => expect(received.length).toBe(count), { timeout: 20_000, interval: 10 })
const sequencesOf = (received: readonly Received[], id: string) =>
  received.flatMap(({ message: { subject } }) => (subject.id === id ? [subject.sequence] : []))
const deliveriesOf = (endpointId: string) =>
  prisma.webhookDelivery.findMany({
    where: { endpointId },
    orderBy: { position: 'asc' },
    include: { tries: { orderBy: { number: 'asc' } } },
  })
const fail =
  (status = 500) =>
  (_: Received, response: { writeHead(status: number): { end(): void } }) =>
    response.writeHead(status).end()

it('delivers every event once and in order, and writes down how', async () => {
  const receiver = await newReceiver()
  const { id, secret } = await newEndpoint(receiver.url)
  const aggregates = await fanOutEvents(30, 3)
  await sendWhile(nothingWaits)

  for (const aggregate of aggregates) expect(sequencesOf(receiver.received, aggregate)).toEqual([1, 2, 3])
  const deliveries = await deliveriesOf(id)
  expect(deliveries).toHaveLength(90)
  for (const { status, attempts, settledAt, tries } of deliveries) {
    expect({ status, attempts, tries: tries.length }).toEqual({ status: 'delivered', attempts: 1, tries: 1 })
    expect(settledAt).not.toBeNull()
  }
  const [one] = receiver.received
  if (!one) throw new Error('nothing came')
  const tried = deliveries.find(({ eventId }) => eventId === one.message.id)?.tries[0]
  expect(tried).toMatchObject({
    number: 1,
    url: receiver.url,
    status: 200,
    failure: null,
    responseBody: 'ok',
  })
  expect(one.headers['webhook-signature']).toBe(
    sign({
      secrets: [secret],
      id: one.message.id,
      timestamp: Number(one.headers['webhook-timestamp']),
      body: JSON.stringify(one.message),
    }),
  )
  const endpoint = await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id } })
  expect(endpoint.failingSince).toBeNull()
  expect(endpoint.succeededAt).not.toBeNull()
})

describe('what fails', () => {
  it('comes again under its id, and holds up its own aggregate alone', async () => {
    const receiver = await newReceiver()
    const { id } = await newEndpoint(receiver.url)
    const [failing = '', other = ''] = await fanOutEvents(2, 2)
    receiver.answer = ({ message: { subject } }, response) => {
      const isEarly = sequencesOf(receiver.received, failing).length <= 3
      response.writeHead(subject.id === failing && isEarly ? 500 : 200).end()
    }
    await sendWhile(nothingWaits)
    expect(sequencesOf(receiver.received, failing)).toEqual([1, 1, 1, 1, 2])
    expect(sequencesOf(receiver.received, other)).toEqual([1, 2])
    const ids = receiver.received
      .filter(({ message }) => message.subject.id === failing)
      .map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids.slice(0, 4)).size).toBe(1)
    const [first] = (await deliveriesOf(id)).filter(({ aggregateId }) => aggregateId === failing)
    expect(first).toMatchObject({ status: 'delivered', attempts: 4 })
    expect(first?.tries.map(({ number, failure }) => [number, failure])).toEqual([
      [1, 'rejected'],
      [2, 'rejected'],
      [3, 'rejected'],
      [4, null],
    ])
  })

  it('is a dead letter after the schedule, and what comes after it goes out', async () => {
    const receiver = await newReceiver()
    const { id } = await newEndpoint(receiver.url)
    const [aggregate = ''] = await fanOutEvents(1, 2)
    receiver.answer = ({ message }, response) =>
      void response.writeHead(message.subject.sequence === 1 ? 404 : 200).end()
    await sendWhile(nothingWaits)
    expect(sequencesOf(receiver.received, aggregate)).toEqual([1, 1, 1, 1, 1, 1, 1, 2])
    expect(await deliveriesOf(id)).toMatchObject([
      { status: 'dead', attempts: 7 },
      { status: 'delivered', attempts: 1 },
    ])
  })

  it('waits as long as its receiver asks for, and the endpoint is known to fail', async () => {
    const receiver = await newReceiver(
      (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end(),
    )
    const { id } = await newEndpoint(receiver.url)
    await fanOutEvents(1, 1)
    await sendWhile(() =>
      vi.waitFor(async () => {
        const endpoint = await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id } })
        expect(endpoint.failingSince).not.toBeNull()
      }, 5_000),
    )
    const [queue] = await prisma.webhookQueue.findMany({ where: { endpointId: id } })
    expect(queue?.nextAt.getTime()).toBeGreaterThan(Date.now() + 3_590_000)
    expect(queue).toMatchObject({ leasedBy: null, leaseUntil: null })
    expect(receiver.received).toHaveLength(1)
    await prisma.webhookQueue.deleteMany({ where: { endpointId: id } })
  })

  it('with 410 disables the endpoint, which is sent nothing more and loses nothing', async () => {
    const receiver = await newReceiver(fail(410))
    const { id } = await newEndpoint(receiver.url)
    await fanOutEvents(1, 3)
    await sendWhile(() =>
      vi.waitFor(async () =>
        expect(await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id } })).toMatchObject({
          status: 'disabled',
          version: 2,
        }),
      ),
    )
    expect(receiver.received).toHaveLength(1)
    expect(await prisma.webhookDelivery.count({ where: { endpointId: id, status: 'waiting' } })).toBe(3)
    await prisma.webhookQueue.deleteMany({ where: { endpointId: id } })
  })
})

it('sends a paused endpoint nothing, and everything once it is active', async () => {
  const receiver = await newReceiver()
  const { id } = await newEndpoint(receiver.url)
  await prisma.webhookEndpoint.update({ where: { id }, data: { status: 'paused' } })
  const [aggregate = ''] = await fanOutEvents(1, 3)
  const beside = await newReceiver()
  await newEndpoint(beside.url)
  await fanOutEvents(1, 1)
  await sendWhile(async () => {
    await comes(beside.received, 1)
    expect(receiver.received).toEqual([])
    await prisma.webhookEndpoint.update({ where: { id }, data: { status: 'active' } })
    await nothingWaits()
  })
  expect(sequencesOf(receiver.received, aggregate)).toEqual([1, 2, 3])
})

it('signs by the secret before as well while it is being rotated', async () => {
  const receiver = await newReceiver()
  const { id, secret: old } = await newEndpoint(receiver.url)
  const secret = mintWebhookSecret()
  const rotated = await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id } })
  const rotate = (oldSecretEndsAt: Date) =>
    prisma.webhookEndpoint.update({
      where: { id },
      data: { secret: sealWebhookSecret(id, secret), oldSecret: rotated.secret, oldSecretEndsAt },
    })
  await rotate(new Date(Date.now() + 60_000))
  await fanOutEvents(1, 1)
  await sendWhile(nothingWaits)
  await rotate(new Date(Date.now() - 60_000))
  await fanOutEvents(1, 1)
  await sendWhile(nothingWaits)

  const signed = (one: Received | undefined, secrets: string[]) =>
    expect(one?.headers['webhook-signature']).toBe(
      sign({
        secrets,
        id: one?.message.id ?? '',
        timestamp: Number(one?.headers['webhook-timestamp']),
        body: JSON.stringify(one?.message),
      }),
    )
  signed(receiver.received[0], [secret, old])
  signed(receiver.received[1], [secret])
})

it('lets an endpoint that never answers delay no other', async () => {
  const dead = await newReceiver(() => {})
  await newEndpoint(dead.url)
  const receiver = await newReceiver()
  const { id } = await newEndpoint(receiver.url)
  await fanOutEvents(200, 2)
  const began = performance.now()
  const stop = new AbortController()
  const sending = sendWebhooks({ signal: stop.signal, onError: () => {} })
  await comes(receiver.received, 400)
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(dead.received).toHaveLength(16)
  await vi.waitFor(async () => expect(await prisma.webhookQueue.count({ where: { endpointId: id } })).toBe(0))
  stop.abort()
  const stopped = performance.now()
  await sending
  expect(performance.now() - stopped).toBeLessThan(8_000)
  expect(await prisma.webhookQueue.count({ where: { leasedBy: { not: null } } })).toBe(0)
  expect(
    await prisma.webhookAttempt.count({ where: { delivery: { endpointId: { not: id } }, url: dead.url } }),
  ).toBe(0)
  await prisma.webhookQueue.deleteMany({})
})
