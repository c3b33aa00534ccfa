import { randomUUID } from 'node:crypto'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { type Caller, createCaller } from '../../bench/lib/load/create-caller.ts'
import { percentile } from '../../bench/lib/load/figures.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { answerWord } from './answer-word.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { sumExcept } from './sum-except.ts'

const PLENTY = 1_000_000_000
const PATIENCE_MS = 2_000

type Options = { api: string; callers: number; seconds: number }
type Who = { caller: Caller; token: string; variantId: string }

const CALLS = [
  ({ caller, token, variantId }: Who) => {
    const input = { lines: [{ variantId, quantity: 1 }], idempotencyKey: randomUUID() }
    return caller.post('checkout.submit', { token, body: JSON.stringify(input) })
  },
  ({ caller, token }: Who) => {
    const input = { amount: 1_000, idempotencyKey: randomUUID() }
    return caller.post('points.charge', { token, body: JSON.stringify(input) })
  },
  ({ caller, token, variantId }: Who) =>
    caller.post('cart.set', { token, body: JSON.stringify({ variantId, quantity: 1 }) }),
  ({ caller, token }: Who) => caller.get('orders.list', { token, body: '{"limit":5}' }),
  ({ caller, token }: Who) => caller.get('catalog.list', { token, body: '{"limit":5}' }),
]

/** Many more callers than one process has connections to its database: each is answered or told BUSY soon, none hangs. */
export async function pileUp({ api, callers, seconds }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: callers, balance: PLENTY })
  const caller = createCaller(api, callers)
  const words: string[] = []
  const waits: number[] = []
  const until = performance.now() + seconds * 1_000

  const callAgain = async (token: string, place: number) => {
    for (let turn = place; performance.now() < until; turn += 1) {
      const sent = performance.now()
      const call = CALLS[turn % CALLS.length]
      if (call) words.push(await answerWord(call({ caller, token, variantId })))
      waits.push(performance.now() - sent)
    }
  }
  await Promise.all(shoppers.map(({ token }, place) => callAgain(token, place)))
  caller.close()

  const tally = count(words)
  const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)]
  console.log(`${sayTally(tally)}; p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`)
  return [
    atLeast('accepted', tally.ACCEPTED ?? 0, callers),
    exactly('answers other than done or BUSY', sumExcept(tally, 'ACCEPTED', 'BUSY'), 0),
    atMost('longest wait for an answer, ms', percentile(waits, 1), PATIENCE_MS),
    await books(),
  ]
}
