import { expect, it } from 'vitest'
import { newShopper } from '../testing/rows.ts'
import { beforeCommit } from './before-commit.ts'
import { lockWallets } from './locks.ts'
import { prisma } from './prisma.ts'
import { laneTransaction, transaction } from './transaction.ts'

/** Holds a shopper's wallet until told to let go. */
async function holdWallet(userId: string) {
  const held = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  const holding = transaction(async (tx) => {
    await lockWallets(tx, [userId])
    held.resolve()
    await letGo.promise
  })
  await Promise.race([held.promise, holding])
  return async () => {
    letGo.resolve()
    await holding
  }
}

it.each([
  ['a verb', transaction],
  ['a lane', laneTransaction],
])(
  '%s is told BUSY, soon, when somebody holds on to what it needs, and goes through afterwards',
  async (_, open) => {
    const { userId } = await newShopper({ balance: 5_000 })
    const lock = () => open(async (tx) => (await lockWallets(tx, [userId])).length)
    const letGo = await holdWallet(userId)
    const since = performance.now()
    await expect(lock()).rejects.toMatchObject({ reason: 'BUSY', details: { retryAfterMs: 500 } })
    expect(performance.now() - since).toBeLessThan(4_500)
    await letGo()
    expect(await lock()).toBe(1)
  },
)

it.each([
  ['a verb', transaction],
  ['a lane', laneTransaction],
])('%s does last what was put off, and takes all back when that fails', async (_, open) => {
  const { userId } = await newShopper({ balance: 5_000 })
  const steps: string[] = []
  const write = (isRight: boolean) =>
    open(async (tx) => {
      beforeCommit(tx, async () => {
        steps.push('put off')
        if (!isRight) throw new Error('it does not fit')
      })
      await tx.$executeRawUnsafe("UPDATE users SET locale = 'en' WHERE id = ?", userId)
      steps.push('written')
    })
  await expect(write(false)).rejects.toThrow('it does not fit')
  const locale = async () => (await prisma.user.findUniqueOrThrow({ where: { id: userId } })).locale
  expect(await locale()).toBe('ko')
  await write(true)
  expect(await locale()).toBe('en')
  expect(steps).toEqual(['written', 'put off', 'written', 'put off'])
})
