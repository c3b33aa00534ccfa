import { expect, it, vi } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { writeEvents } from '../../testing/write-events.ts'
import { placeEvents } from './place-events.ts'

/** Without the lock of the line, and with both sequencers reading before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const barrier = createBarrier(2)
  return {
    ...(await original<typeof locks>()),
    lockLine: async (tx: Parameters<typeof locks.lockLine>[0]) => {
      const rows = await tx.$queryRawUnsafe('SELECT lastPosition FROM outbox_line WHERE id = 1')
      await barrier()
      return rows
    },
  }
})

it('leaves gaps in the line when sequencers do not take turns', async () => {
  const couponId = mintId()
  await writeEvents([1, 2, 3].map((seq) => ({ couponId, seq })))
  const before = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const placed = await Promise.all([placeEvents(), placeEvents()])
  const after = await prisma.outboxLine.findUniqueOrThrow({ where: { id: 1 } })
  const { _max } = await prisma.outboxEvent.aggregate({ _max: { position: true } })
  expect(placed[0]).toEqual(placed[1])
  expect(Number(after.lastPosition - before.lastPosition)).toBe(2 * placed[0].length)
  expect(after.lastPosition).toBeGreaterThan(_max.position ?? 0n)

  await prisma.outboxLine.update({ where: { id: 1 }, data: { lastPosition: _max.position ?? 0n } })
})
