import { beforeAll, describe, expect, it } from 'vitest'
import {
  entryListSchema,
  type ListEntriesInput,
  listEntriesInputSchema,
} from '../../../domain/wallet/wallet.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { newProduct } from '../../../testing/rows.ts'
import { newSignedInShopper } from '../../../testing/sign-in.ts'
import type { Actor } from '../../accounts/actor.ts'
import { submitCheckout } from '../../checkout/submit-checkout.ts'
import { chargeWallet } from '../charge-wallet.ts'
import { getBalance } from './get-balance.ts'
import { listEntries } from './list-entries.ts'

const input = (given: Partial<ListEntriesInput> = {}) => listEntriesInputSchema.parse(given)
const expected = [
  ['charge', 3_000, 45_000],
  ['spend', -13_000, 42_000],
  ['charge', 5_000, 55_000],
  ['adjust', 50_000, 50_000],
]

let actor: Actor
let orderId: string

beforeAll(async () => {
  actor = (await newSignedInShopper({ balance: 50_000 })).actor
  const { variantId } = await newProduct({ price: 10_000 })
  await chargeWallet(actor, { amount: 5_000, idempotencyKey: mintId() })
  const lines = [{ variantId, quantity: 1 }]
  orderId = (await submitCheckout(actor, { lines, idempotencyKey: mintId(), locale: 'ko' })).order.id
  await chargeWallet(actor, { amount: 3_000, idempotencyKey: mintId() })
})

describe('listEntries', () => {
  it('shows the statement, newest first, each entry with the balance after it', async () => {
    const list = await listEntries(actor, input())
    expect(entryListSchema.parse(list)).toEqual(list)
    expect(list.items.map(({ kind, amount, balanceAfter }) => [kind, amount, balanceAfter])).toEqual(expected)
    expect(list.items.map((entry) => entry.orderId)).toEqual([null, orderId, null, null])
    expect(list.nextCursor).toBeNull()
    expect(Object.keys(list.items[0] ?? {})).toEqual([
      'id',
      'kind',
      'amount',
      'balanceAfter',
      'orderId',
      'createdAt',
    ])
  })

  it.each([1, 2, 3, 4])('shows each entry once in pages of %i', async (limit) => {
    const seen: unknown[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await listEntries(actor, input({ limit, cursor }))
      seen.push(...page.items.map(({ kind, amount, balanceAfter }) => [kind, amount, balanceAfter]))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(expected)
  })

  it('shows nobody else’s entries, and refuses their cursor', async () => {
    const other = await newSignedInShopper()
    expect(await listEntries(other.actor, input())).toEqual({ items: [], nextCursor: null })
    const { nextCursor } = await listEntries(actor, input({ limit: 1 }))
    await expect(listEntries(other.actor, input({ cursor: `${nextCursor}` }))).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['cursor'], code: 'invalid_cursor' }] },
    })
  })
})

describe('getBalance', () => {
  it('is what the last entry left', async () => {
    expect(await getBalance(actor)).toEqual({ balance: 45_000 })
  })

  it('is nothing for a shopper who has charged nothing', async () => {
    const { actor: fresh } = await newSignedInShopper()
    expect(await getBalance(fresh)).toEqual({ balance: 0 })
  })
})
