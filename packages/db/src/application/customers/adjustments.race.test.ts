import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { buyOne, countOutcomes } from '../../testing/checkout.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { checkBooks } from '../books/check-books.ts'
import { chargeWallet } from '../wallet/charge-wallet.ts'
import { adjustPoints } from './adjust-points.ts'

const adjustment = (id: string, amount: number, idempotencyKey = `adjust-${mintId()}`) => ({
  id,
  amount,
  reason: 'a race',
  idempotencyKey,
})
const times = <T>(count: number, act: (nth: number) => T) =>
  Array.from({ length: count }, (_, nth) => act(nth))
const walletOf = (userId: string) => prisma.wallet.findUniqueOrThrow({ where: { userId } })

it('books twenty repeats of one key once, with one answer and one line in the log', async () => {
  const [staff, { userId }] = [await newStaff(), await newShopper()]
  const input = adjustment(userId, 5_000, 'twenty-at-once')
  const answers = await Promise.all(times(20, () => adjustPoints(staff, input)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await walletOf(userId)).toMatchObject({ balance: 5_000n, seq: 1, eventSeq: 1 })
  expect(await auditOf(userId)).toHaveLength(1)
})

it('lets two members of staff take once what is there once', async () => {
  const { userId } = await newShopper({ balance: 7_000 })
  const staff = [await newStaff(), await newStaff('owner')]
  const attempts = staff.flatMap((actor) => times(5, () => adjustPoints(actor, adjustment(userId, -5_000))))
  expect(await countOutcomes(attempts)).toEqual({ paid: 1, INSUFFICIENT_POINTS: 9 })
  expect(await walletOf(userId)).toMatchObject({ balance: 2_000n, seq: 2 })
})

it('gives one key to one of two customers', async () => {
  const [staff, one, two] = [await newStaff(), await newShopper(), await newShopper()]
  const attempts = [one, two].map(({ userId }) =>
    adjustPoints(staff, adjustment(userId, 1_000, 'one-key-for-two')),
  )
  expect(await countOutcomes(attempts)).toEqual({ paid: 1, IDEMPOTENCY_MISMATCH: 1 })
  const wallets = await Promise.all([one, two].map(({ userId }) => walletOf(userId)))
  expect(wallets.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual([0, 1])
})

it('adjusts beside charges and checkouts of the same wallet', async () => {
  const shopper = await newShopper({ balance: 100_000 })
  const [staff, product] = [await newStaff(), await newProduct({ variants: [{ stock: 10 }] })]
  const { userId } = shopper
  const charge = (nth: number) =>
    chargeWallet({ userId, sessionId: userId }, { amount: 1_000, idempotencyKey: `beside-${nth}` })
  const outcomes = await countOutcomes([
    ...times(8, charge),
    ...times(4, () => buyOne(shopper, product)),
    ...times(8, () => adjustPoints(staff, adjustment(userId, -2_000))),
  ])
  expect(outcomes).toEqual({ paid: 20 })
  // 8 charges of 1,000, 4 pieces of 10,000 with their delivery, 8 adjustments of 2,000.
  expect(await walletOf(userId)).toMatchObject({ balance: 40_000n, seq: 21, eventSeq: 16 })
})

it('has left the books right', async () => {
  expect((await checkBooks()).checks.filter((check) => !check.ok)).toEqual([])
})
