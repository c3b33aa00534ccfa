import { describe, expect, it } from 'vitest'
import { Refusal } from '../../domain/refusal.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newShopper } from '../../testing/rows.ts'
import { chargeWallet } from './charge-wallet.ts'

const actorOf = ({ userId }: { userId: string }) => ({ userId, sessionId: userId })

const state = async (userId: string) => ({
  wallet: await prisma.wallet.findUniqueOrThrow({ where: { userId } }),
  entries: await prisma.walletEntry.findMany({ where: { userId }, orderBy: { seq: 'asc' } }),
  topUps: await prisma.topUp.findMany({ where: { userId } }),
  keys: await prisma.idempotencyKey.findMany({ where: { scope: { startsWith: userId } } }),
  events: await prisma.outboxEvent.findMany({ where: { aggregateId: userId } }),
})

describe('chargeWallet', () => {
  it('books the balance, its entry, the top-up, the event and the key together', async () => {
    const shopper = await newShopper({ balance: 10_000 })
    const charge = await chargeWallet(actorOf(shopper), { amount: 5_000, idempotencyKey: 'charge-0001' })

    const after = await state(shopper.userId)
    expect(charge).toEqual({ balance: 15_000, entryId: after.entries[1]?.id })
    expect(after.wallet).toMatchObject({ balance: 15_000n, seq: 2, eventSeq: 1 })
    expect(after.entries[1]).toMatchObject({ kind: 'charge', amount: 5_000n, balanceAfter: 15_000n, seq: 2 })
    expect(after.topUps).toMatchObject([{ id: after.entries[1]?.topUpId, amount: 5_000n, confirmedAt: null }])
    expect(after.events).toMatchObject([
      { aggregate: 'wallet', seq: 1, type: 'wallet.charged', payload: { amount: 5_000, balance: 15_000 } },
    ])
    expect(after.keys).toHaveLength(1)
  })

  it('takes the least and the most, and refuses one won beyond either', async () => {
    const shopper = await newShopper()
    const actor = actorOf(shopper)
    await chargeWallet(actor, { amount: 1_000, idempotencyKey: 'the-least' })
    expect(await chargeWallet(actor, { amount: 1_000_000, idempotencyKey: 'the-most' })).toMatchObject({
      balance: 1_001_000,
    })
    const before = await state(shopper.userId)
    for (const amount of [999, 1_000_001, 0, -5_000])
      await expect(chargeWallet(actor, { amount, idempotencyKey: 'out-of-range' })).rejects.toMatchObject({
        reason: 'CHARGE_AMOUNT_OUT_OF_RANGE',
        details: { min: 1_000, max: 1_000_000 },
      })
    expect(await state(shopper.userId)).toEqual(before)
  })

  it('gives fifty repeats at once the answer of the first, and books once', async () => {
    const shopper = await newShopper()
    const charge = () => chargeWallet(actorOf(shopper), { amount: 3_000, idempotencyKey: 'fifty-at-once' })
    const answers = await Promise.all(Array.from({ length: 50 }, charge))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await charge()).toEqual(answers[0])
    const { wallet, entries } = await state(shopper.userId)
    expect(wallet.balance).toBe(3_000n)
    expect(entries).toHaveLength(1)
  })

  it('books many charges of one wallet at once, each on top of the one before', async () => {
    const shopper = await newShopper()
    const charges = Array.from({ length: 20 }, (_, index) =>
      chargeWallet(actorOf(shopper), { amount: 1_000, idempotencyKey: `at-once-${index}` }),
    )
    const balances = (await Promise.all(charges)).map((charge) => Number(charge.balance))

    const sums = Array.from({ length: 20 }, (_, index) => (index + 1) * 1_000)
    expect(balances.toSorted((a, b) => a - b)).toEqual(sums)
    const { wallet, entries } = await state(shopper.userId)
    expect(wallet).toMatchObject({ balance: 20_000n, seq: 20, eventSeq: 20 })
    expect(entries.map((entry) => Number(entry.balanceAfter))).toEqual(sums)
  })

  it('refuses another amount under a used key, and changes nothing', async () => {
    const shopper = await newShopper()
    const actor = actorOf(shopper)
    await chargeWallet(actor, { amount: 3_000, idempotencyKey: 'one-intention' })
    const before = await state(shopper.userId)
    await expect(chargeWallet(actor, { amount: 4_000, idempotencyKey: 'one-intention' })).rejects.toEqual(
      new Refusal('IDEMPOTENCY_MISMATCH', null),
    )
    expect(await state(shopper.userId)).toEqual(before)
  })

  it('keeps the keys of two shoppers apart', async () => {
    const [one, two] = [await newShopper(), await newShopper()]
    await chargeWallet(actorOf(one), { amount: 1_000, idempotencyKey: 'same-words' })
    expect(await chargeWallet(actorOf(two), { amount: 2_000, idempotencyKey: 'same-words' })).toMatchObject({
      balance: 2_000,
    })
  })
})
