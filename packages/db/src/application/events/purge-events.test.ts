import { expect, it, onTestFinished } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { purgeEvents } from './purge-events.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

it('deletes what is old and passed by everyone, and nothing else', async () => {
  const aggregateId = mintId()
  const name = `t-${mintId()}`
  // Below the foot of the line, where no other test looks.
  const event = (seq: number, position: bigint, days: number) => ({
    id: mintId(),
    aggregate: 'wallet',
    aggregateId,
    seq,
    type: 'wallet.charged',
    payload: {},
    position,
    createdAt: new Date(Date.now() - days * DAY_MS),
  })
  onTestFinished(async () => {
    await prisma.outboxEvent.deleteMany({ where: { aggregateId } })
    await prisma.consumer.deleteMany({ where: { name } })
  })
  await prisma.consumer.createMany({ data: [{ name, shard: 0, position: -500n }] })
  const old = Array.from({ length: 601 }, (_, index) => event(index + 1, BigInt(index - 1_200), 31))
  await prisma.outboxEvent.createMany({
    data: [...old, event(602, -550n, 29), event(603, -500n, 31), event(604, -499n, 31)],
  })

  expect(await purgeEvents()).toBe(602)
  const left = await prisma.outboxEvent.findMany({ where: { aggregateId }, orderBy: { seq: 'asc' } })
  expect(left.map(({ seq }) => seq)).toEqual([602, 604])
})
