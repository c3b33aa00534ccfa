import { randomUUID } from 'node:crypto'
import type { Caller } from '../../bench/lib/load/create-caller.ts'
import { answerWord } from './answer-word.ts'

export const ERRANDS = ['browse', 'sign in', 'check out', 'claim'] as const
export type Errand = (typeof ERRANDS)[number]
/** What a visitor was told, how long it took in milliseconds, and what was going on when they asked. */
export type Visit = { errand: Errand; phase: string; word: string; ms: number }

type Options = {
  caller: Caller
  account: { email: string; password: string }
  buyer: { token: string }
  claimants: readonly { token: string }[]
  variantId: string
  couponId: string
}

const READS = ['catalog.list', 'catalog.popular', 'coupons.campaigns', 'catalog.categories']
const EACH = 4

/** Visitors who come again and again, each on one errand, until they are told to leave. `phase` marks what they tell. */
export function startVisitors({ caller, account, buyer, claimants, variantId, couponId }: Options) {
  const visits: Visit[] = []
  const crowd = { visits, phase: 'before', leave }
  const waiting = claimants.values()
  let open = true
  let reads = 0

  const errands: Record<Errand, () => Promise<string> | null> = {
    browse: () => {
      reads += 1
      return answerWord(caller.get(READS[reads % READS.length] ?? '', { ...buyer, body: '{}' }))
    },
    'sign in': () => answerWord(caller.post('auth.signIn', { ...buyer, body: JSON.stringify(account) })),
    'check out': () => {
      const body = JSON.stringify({ lines: [{ variantId, quantity: 1 }], idempotencyKey: randomUUID() })
      return answerWord(caller.post('checkout.submit', { ...buyer, body }))
    },
    claim: () => {
      const next = waiting.next()
      if (next.done) return null
      return answerWord(caller.post('coupons.claim', { ...next.value, body: JSON.stringify({ couponId }) }))
    },
  }
  const comeAgain = async (errand: Errand) => {
    while (open) {
      const { phase } = crowd
      const asked = performance.now()
      const word = await errands[errand]()
      if (word === null) return
      visits.push({ errand, phase, word, ms: performance.now() - asked })
    }
  }
  const finished = Promise.all(
    ERRANDS.flatMap((errand) =>
      Array.from({ length: errand === 'sign in' ? 1 : EACH }, () => comeAgain(errand)),
    ),
  )
  async function leave() {
    open = false
    await finished
  }
  return crowd
}
