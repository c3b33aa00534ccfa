import { expect, it, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { newEndpoint } from '../../../testing/new-endpoint.ts'
import { sendWhile } from '../../../testing/send-while.ts'
import { startReceiver } from '../../../testing/start-receiver.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { placeEvents } from '../../events/place-events.ts'
import { fanOut } from '../fan-out.ts'
import { advanceReplays } from './advance-replays.ts'

vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

const lineEnd = async () => (await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })).lastPosition

async function newReplay(endpointId: string, after: bigint, upTo: bigint) {
  const id = mintId()
  await prisma.webhookReplay.createMany({
    data: { id, endpointId, after, upTo, position: after, actor: 'system', createdAt: new Date() },
  })
  return () => prisma.webhookReplay.findUniqueOrThrow({ where: { id } })
}

const nothingWaits = () =>
  vi.waitFor(async () => expect(await prisma.webhookQueue.count()).toBe(0), { timeout: 20_000, interval: 20 })

it('sends a stretch of the line once more under the same ids, and what was never sent for the first time', async () => {
  const receiver = await startReceiver()
  const early = mintId()
  const start = await lineEnd()
  await writeEvents([1, 2].map((seq) => ({ couponId: early, seq })))
  await catchUp(fanOut)
  const { id } = await newEndpoint(receiver.url)
  const ids = Array.from({ length: 20 }, mintId)
  await writeEvents(ids.flatMap((couponId) => [1, 2].map((seq) => ({ couponId, seq }))))
  await catchUp(fanOut)
  await sendWhile(nothingWaits)
  const before = receiver.received.map(({ message }) => message.id)
  expect(before).toHaveLength(40)

  const replay = await newReplay(id, start, await lineEnd())
  expect(await advanceReplays()).toBe(42)
  expect(await replay()).toMatchObject({ position: await lineEnd(), finishedAt: expect.any(Date) })
  expect(await advanceReplays()).toBe(0)
  await sendWhile(nothingWaits)
  const again = receiver.received.slice(40)
  expect(new Set(again.map(({ message }) => message.id))).toEqual(
    new Set([
      ...before,
      ...again.filter(({ message }) => message.subject.id === early).map(({ message }) => message.id),
    ]),
  )
  for (const aggregate of [early, ...ids])
    expect(
      again.flatMap(({ message: { subject } }) => (subject.id === aggregate ? [subject.sequence] : [])),
    ).toEqual([1, 2])
  expect(await prisma.webhookDelivery.count({ where: { endpointId: id } })).toBe(42)
  await receiver.stop()
})

it('goes only as far as the fan-out has come, and stays stopped', async () => {
  const { id, since } = await newEndpoint('https://receiver.example/')
  await writeEvents(Array.from({ length: 8 }, mintId).map((couponId) => ({ couponId, seq: 1 })))
  while ((await placeEvents()).length > 0);
  const replay = await newReplay(id, since, await lineEnd())
  const stopped = await newReplay(id, since, await lineEnd())
  await prisma.webhookReplay.updateMany({
    where: { id: (await stopped()).id },
    data: { finishedAt: new Date() },
  })
  expect(await advanceReplays()).toBe(0)
  expect(await replay()).toMatchObject({ position: since, finishedAt: null })
  await catchUp(fanOut)
  expect(await advanceReplays()).toBe(8)
  expect(await stopped()).toMatchObject({ position: since })
  expect(await prisma.webhookDelivery.count({ where: { endpointId: id } })).toBe(8)
})

it('waits while much waits for the endpoint', async () => {
  const { id, since } = await newEndpoint('https://receiver.example/')
  const ids = Array.from({ length: 7_000 }, mintId)
  for (let from = 0; from < ids.length; from += 1_000)
    await writeEvents(ids.slice(from, from + 1_000).map((couponId) => ({ couponId, seq: 1 })))
  await prisma.webhookEndpoint.update({ where: { id }, data: { status: 'disabled' } })
  await catchUp(fanOut)
  const replay = await newReplay(id, since, await lineEnd())
  const waiting = () => prisma.webhookQueue.count({ where: { endpointId: id } })
  expect(await advanceReplays()).toBe(5_000)
  expect([await waiting(), await advanceReplays(), (await replay()).finishedAt]).toEqual([5_000, 0, null])

  await prisma.webhookQueue.deleteMany({ where: { endpointId: id } })
  expect(await advanceReplays()).toBe(2_000)
  expect((await replay()).finishedAt).not.toBeNull()
})
