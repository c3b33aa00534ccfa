import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { placeEvents } from './place-events.ts'

const positionsOf = async (aggregateId: string) =>
  (
    await prisma.outboxEvent.findMany({
      where: { aggregateId },
      select: { position: true },
      orderBy: { seq: 'asc' },
    })
  ).map(({ position }) => Number(position))

async function placeAll() {
  while ((await placeEvents()).length > 0);
}

it('gives each aggregate its places by sequence when times tie or go back', async () => {
  const [tied, back] = [mintId(), mintId()]
  const at = new Date()
  const hourAgo = new Date(at.getTime() - 3_600_000)
  await writeEvents([3, 1, 2].map((seq) => ({ couponId: tied, seq, at })))
  await writeEvents([
    { couponId: back, seq: 1, at },
    { couponId: back, seq: 2, at: hourAgo },
  ])
  await placeAll()
  for (const id of [tied, back]) {
    const positions = await positionsOf(id)
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(positions[0]).toBeGreaterThan(0)
  }
})

it('takes what comes before into a batch that left it out', async () => {
  const couponId = mintId()
  const at = new Date()
  const early = new Date(at.getTime() - 3_600_000)
  const others = Array.from({ length: 1_200 }, () => ({ couponId: mintId(), seq: 1, at: early }))
  await writeEvents([
    ...[1, 2].map((seq) => ({ couponId, seq, at })),
    { couponId, seq: 3, at: new Date(early.getTime() - 1) },
    ...others,
  ])
  await placeAll()
  const positions = await positionsOf(couponId)
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
})

it('has left no gap and no double in the line', async () => {
  await placeAll()
  const { lastPosition } = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const { _count, _min, _max } = await prisma.outboxEvent.aggregate({
    where: { position: { gt: 0n, lte: lastPosition } },
    _count: { position: true },
    _min: { position: true },
    _max: { position: true },
  })
  expect(Number(_max.position) - Number(_min.position) + 1).toBe(_count.position)
  const groups = await prisma.outboxEvent.groupBy({
    by: ['position'],
    where: { position: { gt: 0n, lte: lastPosition } },
    having: { position: { _count: { gt: 1 } } },
  })
  expect(groups).toEqual([])
})
