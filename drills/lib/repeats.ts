import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { env } from './env.ts'
import { books, exactly, type Finding } from './finding.ts'
import { type Repeated, repeatOne } from './repeat-one.ts'

const KEYS_AT_ONCE = 4

type Options = {
  api: string
  keys: number
  /** How often each request is sent at once. */
  times: number
}

/** Another amount than the shoppers were funded with, so that their first top-up is not counted. */
const CHARGED = 5_000

/** The same request many times at once under one key: one effect and one answer, byte for byte; another body is refused. */
export async function repeats({ api, keys, times }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: keys * 3 }] })
  const shoppers = await fundShoppers({ count: keys, balance: 100_000 })
  const caller = createCaller(api, KEYS_AT_ONCE * times * 2)
  const checkout = (quantity: number) => ({ lines: [{ variantId, quantity }] })
  const [checkouts, charges]: [Repeated[], Repeated[]] = [[], []]
  const waiting = shoppers.values()
  const takeTurns = async () => {
    for (const { token, userId: key } of waiting) {
      const who = { caller, token, key, times }
      const [bought, charged] = await Promise.all([
        repeatOne({ ...who, procedure: 'checkout.submit', input: checkout(1), other: checkout(2) }),
        repeatOne({
          ...who,
          procedure: 'points.charge',
          input: { amount: CHARGED },
          other: { amount: 6_000 },
        }),
      ])
      checkouts.push(bought)
      charges.push(charged)
    }
  }
  await Promise.all(Array.from({ length: KEYS_AT_ONCE }, takeTurns))
  caller.close()

  const userIds = shoppers.map(({ userId }) => userId)
  return [
    ...look('checkout.submit', checkouts, keys * times),
    exactly(
      'checkout.submit: keys with one order',
      await withOne('SELECT userId FROM orders WHERE userId IN (?)', [userIds]),
      keys,
    ),
    ...look('points.charge', charges, keys * times),
    exactly(
      'points.charge: keys with one top-up',
      await withOne('SELECT userId FROM top_ups WHERE userId IN (?) AND amount = ?', [userIds, CHARGED]),
      keys,
    ),
    await books(),
  ]
}

function look(procedure: string, repeated: Repeated[], requests: number): Finding[] {
  const sum = (figure: (one: Repeated) => number) => repeated.reduce((total, one) => total + figure(one), 0)
  return [
    exactly(
      `${procedure}: requests answered with 200`,
      sum((one) => one.accepted),
      requests,
    ),
    exactly(
      `${procedure}: keys with one answer, byte for byte`,
      sum((one) => Number(one.answers === 1)),
      repeated.length,
    ),
    exactly(
      `${procedure}: other bodies refused with 422`,
      sum((one) => Number(one.mismatch)),
      repeated.length,
    ),
  ]
}

/** How many users have exactly one row among those selected. */
async function withOne(selection: string, values: unknown[]): Promise<number> {
  const ledger = await openLedger(env.DATABASE_URL)
  const single = `${selection} GROUP BY userId HAVING COUNT(*) = 1`
  const found = await ledger.figure(`SELECT COUNT(*) FROM (${single}) s`, values)
  await ledger.close()
  return found
}
