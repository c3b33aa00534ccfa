import { randomUUID } from 'node:crypto'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { type Answer, type Caller, createCaller } from '../../bench/lib/load/create-caller.ts'
import { percentile } from '../../bench/lib/load/figures.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { answerWord } from './answer-word.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { sumExcept } from './sum-except.ts'

const PLENTY = 1_000_000_000
const PATIENCE_MS = 2_000

type Options = { api: string; callers: number; seconds: number }
type Who = { caller: Caller; token: string; variantId: string }
type Answered = { procedure: string; word: string; ms: number }

const post = (procedure: string, input: (variantId: string) => object) => ({
  procedure,
  call: ({ caller, token, variantId }: Who): Promise<Answer> =>
    caller.post(procedure, { token, body: JSON.stringify(input(variantId)) }),
})
const get = (procedure: string) => ({
  procedure,
  call: ({ caller, token }: Who): Promise<Answer> => caller.get(procedure, { token, body: '{"limit":5}' }),
})

const CALLS = [
  post('checkout.submit', (variantId) => ({
    lines: [{ variantId, quantity: 1 }],
    idempotencyKey: randomUUID(),
  })),
  post('points.charge', () => ({ amount: 1_000, idempotencyKey: randomUUID() })),
  post('cart.set', (variantId) => ({ variantId, quantity: 1 })),
  get('orders.list'),
  get('catalog.list'),
]

/** Many more callers than one process has connections to its database: each is answered or told BUSY soon, none hangs. */
export async function pileUp({ api, callers, seconds }: Options): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: callers, balance: PLENTY })
  const caller = createCaller(api, callers)
  const answered: Answered[] = []
  const until = performance.now() + seconds * 1_000

  const callAgain = async (token: string, place: number) => {
    for (let turn = place; performance.now() < until; turn += 1) {
      const next = CALLS[turn % CALLS.length]
      if (!next) return
      const sent = performance.now()
      const word = await answerWord(next.call({ caller, token, variantId }))
      answered.push({ procedure: next.procedure, word, ms: performance.now() - sent })
    }
  }
  await Promise.all(shoppers.map(({ token }, place) => callAgain(token, place)))
  caller.close()

  for (const { procedure } of CALLS) sayWaits(answered.filter((one) => one.procedure === procedure))
  const tally = count(answered.map(({ word }) => word))
  const longest = Math.max(...answered.map(({ ms }) => ms))
  return [
    atLeast('accepted', tally.ACCEPTED ?? 0, callers),
    exactly('answers other than done or BUSY', sumExcept(tally, 'ACCEPTED', 'BUSY'), 0),
    atMost('longest wait for an answer, ms', longest, PATIENCE_MS),
    await books(),
  ]
}

function sayWaits(answered: Answered[]): void {
  const waits = answered.map(({ ms }) => ms)
  const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(waits, share).toFixed(0))
  const tally = sayTally(count(answered.map(({ word }) => word)))
  console.log(`${answered[0]?.procedure}: ${tally}; p50 ${p50} ms, p99 ${p99} ms, longest ${most} ms`)
}
