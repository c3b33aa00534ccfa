import { expect, it, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { newEndpoint } from '../../../testing/new-endpoint.ts'
import { sendWhile } from '../../../testing/send-while.ts'
import { startReceiver } from '../../../testing/start-receiver.ts'
import { writeEvents } from '../../../testing/write-events.ts'
import { fanOut } from '../fan-out.ts'
import type * as settle from './settle-tries.ts'

const worker = vi.hoisted(() => ({ waits: true }))

/** Not made to wait, a worker goes on with the next of a queue as soon as the one before has left, before that is settled. */
vi.mock('./settle-tries.ts', async (original) => {
  const real = await original<typeof settle>()
  const settleTryOf: typeof real.settleTryOf = async (tried) => {
    if (worker.waits) return real.settleTryOf(tried)
    const { endpointId, aggregateId, event } = tried.head
    const next = await prisma.webhookDelivery.findFirst({
      where: { endpointId, aggregateId, position: { gt: event.position } },
      orderBy: { position: 'asc' },
    })
    const settled = real.settleTryOf(tried)
    if (!next) return settled
    const [told] = await prisma.outboxEvent.findMany({ where: { id: next.eventId } })
    await settled
    if (!told) return null
    return {
      ...tried.head,
      deliveryId: next.id,
      event: { ...event, ...told, payload: JSON.stringify(told.payload) } as typeof event,
    }
  }
  return { ...real, settleTryOf }
})
vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

/** The sequences of two events in the order in which a receiver that fails at first has taken them. */
async function takenInTurn(): Promise<number[]> {
  const taken: number[] = []
  let fails = 1
  const receiver = await startReceiver(({ message: { subject } }, response) => {
    const isTaken = fails === 0
    fails = Math.max(0, fails - 1)
    if (isTaken) taken.push(subject.sequence)
    response.writeHead(isTaken ? 200 : 500).end()
  })
  await newEndpoint(receiver.url)
  const couponId = mintId()
  await writeEvents([1, 2].map((seq) => ({ couponId, seq })))
  await catchUp(fanOut)
  await sendWhile(() =>
    vi.waitFor(() => expect(new Set(taken).size).toBe(2), { timeout: 20_000, interval: 20 }),
  )
  await prisma.webhookEndpoint.updateMany({ data: { status: 'disabled' } })
  await receiver.stop()
  return taken
}

it('sends nothing of an order before what was before it is settled', async () => {
  expect(await takenInTurn()).toEqual([1, 2])
})

it('lets a later one overtake when it goes out before that', async () => {
  worker.waits = false
  expect((await takenInTurn())[0]).toBe(2)
})
