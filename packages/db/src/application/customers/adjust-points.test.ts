import { describe, expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newShopper } from '../../testing/rows.ts'
import { nameOf } from '../staff/staff-actor.ts'
import { adjustPoints } from './adjust-points.ts'

const staff = await newStaff()
const newKey = () => `adjust-${mintId()}`

const state = async (userId: string) => ({
  wallet: await prisma.wallet.findUniqueOrThrow({ where: { userId } }),
  entries: await prisma.walletEntry.findMany({ where: { userId }, orderBy: { seq: 'asc' } }),
  events: await prisma.outboxEvent.findMany({ where: { aggregateId: userId }, orderBy: { seq: 'asc' } }),
  log: await auditOf(userId),
  keys: await prisma.idempotencyKey.count({ where: { scope: `${nameOf(staff)}:customers.adjustPoints` } }),
})

describe('adjustPoints', () => {
  it('books the balance, its entry, the event, the audit line and the key together', async () => {
    const { userId } = await newShopper({ balance: 10_000 })
    const { keys } = await state(userId)
    const input = { id: userId, amount: -4_000, reason: '중복 적립 회수', idempotencyKey: newKey() }
    const adjusted = await adjustPoints(staff, input)

    const after = await state(userId)
    const entryId = after.entries[1]?.id
    expect(adjusted).toEqual({ balance: 6_000, entryId })
    expect(after.wallet).toMatchObject({ balance: 6_000n, seq: 2, eventSeq: 1 })
    expect(after.entries[1]).toMatchObject({
      kind: 'adjust',
      amount: -4_000n,
      balanceAfter: 6_000n,
      actor: nameOf(staff),
      reason: '중복 적립 회수',
    })
    expect(after.events).toMatchObject([
      {
        aggregate: 'wallet',
        seq: 1,
        type: 'wallet.adjusted',
        payload: { userId, entryId, amount: -4_000, balance: 6_000 },
      },
    ])
    expect(after.log).toEqual([
      {
        actor: nameOf(staff),
        action: 'customer.points_adjusted',
        before: { balance: 10_000 },
        after: { balance: 6_000, amount: -4_000, entryId },
        reason: '중복 적립 회수',
      },
    ])
    expect(after.keys).toBe(keys + 1)
  })

  it('refuses to take more than there is, and changes nothing', async () => {
    const { userId } = await newShopper({ balance: 500 })
    const before = await state(userId)
    const input = { id: userId, amount: -501, reason: 'a mistake', idempotencyKey: newKey() }
    await expect(adjustPoints(staff, input)).rejects.toMatchObject({
      reason: 'INSUFFICIENT_POINTS',
      details: { balance: 500, required: 501, shortfall: 1 },
    })
    expect(await state(userId)).toEqual(before)

    expect(await adjustPoints(staff, { ...input, amount: -500 })).toMatchObject({ balance: 0 })
  })

  it('refuses another body under a used key, and an unknown customer', async () => {
    const { userId } = await newShopper()
    const input = { id: userId, amount: 1_000, reason: 'a gift', idempotencyKey: newKey() }
    const first = await adjustPoints(staff, input)
    const before = await state(userId)

    expect(await adjustPoints(staff, input)).toEqual(first)
    for (const other of [{ amount: 2_000 }, { reason: 'another' }])
      await expect(adjustPoints(staff, { ...input, ...other })).rejects.toMatchObject({
        reason: 'IDEMPOTENCY_MISMATCH',
      })
    await expect(
      adjustPoints(staff, { ...input, id: mintId(), idempotencyKey: newKey() }),
    ).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    expect(await state(userId)).toEqual(before)
  })

  it('refuses who is no longer active at the desk', async () => {
    const { userId } = await newShopper()
    const gone = await newStaff()
    await prisma.staff.update({ where: { id: gone.staffId }, data: { status: 'disabled' } })
    const before = await state(userId)
    const input = { id: userId, amount: 1_000, reason: 'a gift', idempotencyKey: newKey() }
    await expect(adjustPoints(gone, input)).rejects.toMatchObject({ reason: 'UNAUTHORIZED' })
    expect(await state(userId)).toEqual(before)
  })
})
