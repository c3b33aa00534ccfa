import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Caller } from '../../bench/lib/load/create-caller.ts'
import { answerWord } from './answer-word.ts'

type Options = {
  caller: Caller
  shoppers: readonly { token: string }[]
  variantId: string
  /** How long each of them rests after a purchase. */
  restMs?: number
}

/**
 * Every shopper buys one piece after another, and repeats a purchase under its key, whatever it is told, until it is
 * accepted; so in the end there is one order for each piece `bought`.
 */
export function startCrowd({ caller, shoppers, variantId, restMs = 0 }: Options) {
  let open = true
  const words: string[] = []
  const crowd = {
    words,
    bought: 0,
    inFlight: 0,
    acceptedAt: 0,
    /** Lets everyone finish what they are buying. */
    async leave() {
      open = false
      await finished
    },
  }

  const submit = async (token: string, body: string) => {
    crowd.inFlight += 1
    const word = await answerWord(caller.post('checkout.submit', { token, body }))
    crowd.inFlight -= 1
    words.push(word)
    return word === 'ACCEPTED'
  }
  const buyOnce = async (token: string) => {
    const body = JSON.stringify({ lines: [{ variantId, quantity: 1 }], idempotencyKey: randomUUID() })
    while (!(await submit(token, body))) await sleep(50 + Math.random() * 100)
    crowd.bought += 1
    crowd.acceptedAt = performance.now()
  }
  const buyAgain = async (token: string) => {
    while (open) {
      await buyOnce(token)
      if (restMs > 0) await sleep(restMs)
    }
  }
  const finished = Promise.all(shoppers.map(({ token }) => buyAgain(token)))
  return crowd
}
