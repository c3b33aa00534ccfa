import type { ShopClient } from '@firstcome/client'
import { TRPCClientError } from '@trpc/client'
import { expect, it } from 'vitest'
import { claimOnce } from './claim-once.ts'

const coupon = { id: 'i1', couponId: 'c1' }
const lostAnswer = new TRPCClientError('fetch failed')
const refusal = (reason: string, details: unknown = null) =>
  TRPCClientError.from({ error: { code: -32_600, message: reason, data: { reason, details } } } as never)

/** A shop that answers one press after the other; the last answer stays. */
function shopThat(...answers: (Error | typeof coupon)[]) {
  let asked = 0
  const mutate = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    if (answer instanceof Error) throw answer
    return answer
  }
  const mine = { query: async () => ({ items: [coupon], nextCursor: null }) }
  const shop = { coupons: { claim: { mutate }, mine } } as unknown as ShopClient
  return { shop, asked: () => asked }
}

async function press(shop: ShopClient, over: { nearlyOpen?: boolean; askedBefore?: boolean } = {}) {
  const waits: unknown[] = []
  const answer = await claimOnce(shop, {
    couponId: 'c1',
    locale: 'ko',
    nearlyOpen: false,
    askedBefore: false,
    onWait: (wait) => waits.push(wait),
    pause: async (ms) => void waits.push(ms),
    ...over,
  })
  return { answer, waits }
}

it('tells what was issued', async () => {
  expect(await press(shopThat(coupon).shop)).toEqual({ answer: { kind: 'issued', coupon }, waits: [] })
})

it('tells that it was theirs before', async () => {
  const { answer } = await press(shopThat(refusal('COUPON_ALREADY_CLAIMED')).shop)
  expect(answer).toEqual({ kind: 'yours', coupon })
})

it('finds the coupon of a claim whose answer was lost', async () => {
  const { answer, waits } = await press(shopThat(lostAnswer, refusal('COUPON_ALREADY_CLAIMED')).shop)
  expect(answer).toEqual({ kind: 'issued', coupon })
  expect(waits).toEqual(['asking', 700])
  const again = await press(shopThat(refusal('COUPON_ALREADY_CLAIMED')).shop, { askedBefore: true })
  expect(again.answer).toEqual({ kind: 'issued', coupon })
})

it('waits in a crowd for as long as the shop asks, and then tells the truth', async () => {
  const { shop } = shopThat(refusal('BUSY', { retryAfterMs: 250 }), refusal('COUPON_SOLD_OUT'))
  expect(await press(shop)).toEqual({
    answer: { kind: 'refused', reason: 'COUPON_SOLD_OUT' },
    waits: ['busy', 250],
  })
})

it('asks again when the shop is a moment behind, and only then', async () => {
  const notOpen = refusal('COUPON_NOT_OPEN')
  expect((await press(shopThat(notOpen, coupon).shop, { nearlyOpen: true })).answer.kind).toBe('issued')
  expect((await press(shopThat(notOpen, coupon).shop)).answer).toEqual({
    kind: 'refused',
    reason: 'COUPON_NOT_OPEN',
  })
})

it('gives up without an answer, and never says no instead', async () => {
  const { shop, asked } = shopThat(lostAnswer)
  expect((await press(shop)).answer).toEqual({ kind: 'unanswered' })
  expect(asked()).toBe(8)
})
