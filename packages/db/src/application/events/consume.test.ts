import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { recorder } from '../../testing/recorder.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { consume } from './consume.ts'
import type { Consumer } from './consumer.ts'
import { placeEvents } from './place-events.ts'
import { registerConsumer } from './register-consumer.ts'

async function placeAll() {
  while ((await placeEvents()).length > 0);
}

const shardOf = async (aggregateId: string) => {
  const [row] = await prisma.$queryRaw<{ shard: bigint }[]>`SELECT MOD(CRC32(${aggregateId}), 4) AS shard`
  return Number(row?.shard)
}

/** Lets it handle all that has a place; throws what its handler does. */
async function drain(consumer: Consumer) {
  while ((await consume(consumer)) > 0);
}

const sharesOf = ({ name }: Consumer) =>
  prisma.consumer.findMany({ where: { name }, orderBy: { shard: 'asc' } })

it('tells every event once and in order, and only what is new', async () => {
  const ids = Array.from({ length: 20 }, mintId)
  await writeEvents(ids.map((couponId) => ({ couponId, seq: 1 })))
  await placeAll()
  const { consumer, seen, seqsOf } = recorder(ids)
  await registerConsumer(consumer)
  await writeEvents([2, 3, 4].flatMap((seq) => ids.map((couponId) => ({ couponId, seq }))))
  await drain(consumer)
  expect(seen).toEqual([])
  await placeAll()
  await drain(consumer)
  await drain(consumer)
  for (const id of ids) expect(seqsOf(id)).toEqual([2, 3, 4])
})

it('gives a consumer that begins with the first event what was there before it', async () => {
  const couponId = mintId()
  await writeEvents([{ couponId, seq: 1 }])
  await placeAll()
  const { consumer, seqsOf } = recorder([couponId])
  await registerConsumer({ ...consumer, since: 'first' })
  await drain(consumer)
  expect(seqsOf(couponId)).toEqual([1])
})

it('writes with its position or not at all', async () => {
  const couponId = mintId()
  const userId = mintId()
  const write = { couponId, seq: 1 }
  let fails = true
  const consumer: Consumer = {
    name: `t-${mintId()}`,
    shards: 1,
    since: 'now',
    types: ['coupon.issued'],
    urgent: ['coupon.issued'],
    async apply(tx, events) {
      for (const { id, aggregateId } of events.filter((event) => event.aggregateId === couponId)) {
        await tx.notification.createMany({
          data: [
            { id, userId, kind: 'order_paid', subject: aggregateId, payload: {}, createdAt: new Date() },
          ],
        })
        if (fails) throw new Error('half done')
      }
    },
  }
  await registerConsumer(consumer)
  await writeEvents([write])
  await placeAll()
  await expect(drain(consumer)).rejects.toThrow('half done')
  expect(await prisma.notification.count({ where: { userId } })).toBe(0)
  fails = false
  await endPauses(consumer)
  await drain(consumer)
  expect(await prisma.notification.count({ where: { userId } })).toBe(1)
})

/** Lets the time pass for which a failed share pauses. */
const endPauses = ({ name }: Consumer) =>
  prisma.consumer.updateMany({ where: { name }, data: { leaseUntil: null } })

it('holds up only the share that fails, skips nothing, and goes on where it stood', async () => {
  const ids = Array.from({ length: 24 }, mintId)
  const [poisoned = ''] = ids
  let isPoisoned = true
  const { consumer, seqsOf } = recorder(ids, async (events) => {
    if (isPoisoned && events.some(({ aggregateId, seq }) => aggregateId === poisoned && seq === 2))
      throw new Error('poison')
  })
  await registerConsumer(consumer)
  await writeEvents([1, 2, 3].flatMap((seq) => ids.map((couponId) => ({ couponId, seq }))))
  await placeAll()
  await expect(drain(consumer)).rejects.toThrow('poison')
  await drain(consumer)
  const shard = await shardOf(poisoned)
  expect((await sharesOf(consumer)).map(({ failures }) => failures)).toEqual(
    [0, 1, 2, 3].map((each) => (each === shard ? 1 : 0)),
  )
  const shards = await Promise.all(ids.map(shardOf))
  ids.forEach((id, index) => expect(seqsOf(id)).toEqual(shards[index] === shard ? [] : [1, 2, 3]))

  await endPauses(consumer)
  await expect(drain(consumer)).rejects.toThrow('poison')
  expect(seqsOf(poisoned)).toEqual([1])

  isPoisoned = false
  await endPauses(consumer)
  await drain(consumer)
  for (const id of ids) expect(seqsOf(id)).toEqual([1, 2, 3])
  expect((await sharesOf(consumer)).map(({ failures }) => failures)).toEqual([0, 0, 0, 0])
})

it('refuses to split anew what was begun', async () => {
  const { consumer } = recorder([])
  await registerConsumer(consumer)
  await registerConsumer(consumer)
  await expect(registerConsumer({ ...consumer, shards: 5 })).rejects.toThrow('has 4 shares, not 5')
  expect(await prisma.consumer.count({ where: { name: consumer.name } })).toBe(4)
})
