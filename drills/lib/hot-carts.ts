import { randomUUID } from 'node:crypto'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { createRandom, type Random, shuffle } from '@firstcome/db/testing/random'
import { newProduct } from '@firstcome/db/testing/rows'
import { type Caller, createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { answerWord } from './answer-word.ts'
import { env } from './env.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { readContention } from './read-contention.ts'
import { sumExcept } from './sum-except.ts'

const PRODUCTS = 12
const MOST_LINES = 8
const VIA_CART = 0.25
const PLENTY = 1_000_000_000

type Options = { api: string; workers: number; seconds: number; seed: number }

/**
 * Carts of one to eight lines in an order of chance, all over the same dozen products, from many workers at once: the order
 * of locks is the server's alone, so none waits for another in a ring. A quarter of them are filled on the server first.
 */
export async function hotCarts({ api, workers, seconds, seed }: Options): Promise<Finding[]> {
  const variantIds: string[] = []
  while (variantIds.length < PRODUCTS)
    variantIds.push((await newProduct({ variants: [{ stock: PLENTY }] })).variantId)
  const shoppers = await fundShoppers({ count: workers, balance: PLENTY })
  const caller = createCaller(api, workers)
  const ledger = await openLedger(env.DATABASE_URL)
  const before = await readContention(ledger)

  const words: string[] = []
  const until = performance.now() + seconds * 1_000
  const work = async (token: string, random: Random) => {
    while (performance.now() < until) words.push(await buyCart(caller, token, random, variantIds))
  }
  await Promise.all(shoppers.map(({ token }, index) => work(token, createRandom(seed + index))))
  caller.close()

  const after = await readContention(ledger)
  await ledger.close()
  const tally = count(words)
  const reruns = after.reruns - before.reruns
  const commits = after.commits - before.commits
  console.log(`seed ${seed}: ${sayTally(tally)}; ${reruns} reruns beside ${commits} commits`)
  return [
    atLeast('accepted', tally.ACCEPTED ?? 0, workers),
    exactly('other answers', sumExcept(tally, 'ACCEPTED'), 0),
    atMost('reruns in a hundred commits', (reruns / commits) * 100, 1),
    await books(),
  ]
}

async function buyCart(caller: Caller, token: string, random: Random, variantIds: string[]): Promise<string> {
  const lines = shuffle(random, variantIds)
    .slice(0, 1 + Math.trunc(random() * MOST_LINES))
    .map((variantId) => ({ variantId, quantity: 1 + Math.trunc(random() * 2) }))
  const idempotencyKey = randomUUID()
  const send = (procedure: string, input: object) =>
    answerWord(caller.post(procedure, { token, body: JSON.stringify(input) }))

  if (random() >= VIA_CART) return send('checkout.submit', { lines, idempotencyKey })
  for (const line of lines) {
    const word = await send('cart.set', line)
    if (word !== 'ACCEPTED') return word
  }
  return send('checkout.submit', { idempotencyKey })
}
