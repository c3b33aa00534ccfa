import { afterAll, expect, it, vi } from 'vitest'
import type * as locks from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type * as rows from '../../infrastructure/rows.ts'
import { createBarrier } from '../../testing/barrier.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { renumber } from '../../testing/renumber.ts'
import { newShopper } from '../../testing/rows.ts'
import { adjustPoints } from './adjust-points.ts'

/** Without the wallet lock, and with both members of staff reading the balance before either writes. */
vi.mock('../../infrastructure/locks.ts', async (original) => {
  const barrier = createBarrier(2)
  return {
    ...(await original<typeof locks>()),
    lockWallets: async (tx: Parameters<typeof locks.lockWallets>[0], userIds: string[]) => {
      const read = await tx.$queryRawUnsafe('SELECT * FROM wallets WHERE userId = ?', userIds[0] ?? '')
      await barrier()
      return read
    },
  }
})

/** Without the safety nets under it: the unique numbers of entries and events. */
vi.mock('../../infrastructure/rows.ts', async (original) => {
  const real = await original<typeof rows>()
  return {
    ...real,
    insertInto: (...[table, columns]: Parameters<typeof real.insertInto>) => {
      const insert = real.insertInto(table, columns)
      return table === 'wallet_entries' || table === 'outbox_events'
        ? (...[tx, written]: Parameters<typeof insert>) => insert(tx, renumber(written))
        : insert
    },
  }
})

let userId = ''
afterAll(() =>
  prisma.$transaction([
    prisma.outboxEvent.deleteMany({ where: { aggregateId: userId } }),
    prisma.walletEntry.deleteMany({ where: { userId, seq: { gt: 1 } } }),
    prisma.wallet.update({ where: { userId }, data: { balance: 7_000, seq: 1, eventSeq: 0 } }),
  ]),
)

it('takes twice what is there once when the wallet is not locked', async () => {
  userId = (await newShopper({ balance: 7_000 })).userId
  const staff = [await newStaff(), await newStaff()]
  const attempts = staff.map((actor) =>
    adjustPoints(actor, { id: userId, amount: -5_000, reason: 'a race', idempotencyKey: 'unlocked' }),
  )
  expect(await countOutcomes(attempts)).toEqual({ paid: 2 })
  const wallet = await prisma.wallet.findUniqueOrThrow({ where: { userId } })
  const { _sum } = await prisma.walletEntry.aggregate({ where: { userId }, _sum: { amount: true } })
  expect({ held: wallet.balance, booked: _sum.amount }).toEqual({ held: 2_000n, booked: -3_000n })
})
