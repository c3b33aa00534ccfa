import { expect, it } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newShopper } from '../../testing/rows.ts'
import { chargeWallet } from './charge-wallet.ts'
import { confirmTopUps } from './confirm-top-ups.ts'

it('takes the money of booked charges once', async () => {
  const { userId } = await newShopper()
  await chargeWallet({ userId, sessionId: userId }, { amount: 1_000, idempotencyKey: 'confirm-me' })
  while ((await confirmTopUps()) > 0);
  const [topUp] = await prisma.topUp.findMany({ where: { userId } })
  expect(topUp?.confirmedAt).toBeInstanceOf(Date)
  await confirmTopUps()
  expect(await prisma.topUp.findMany({ where: { userId } })).toEqual([topUp])
})
