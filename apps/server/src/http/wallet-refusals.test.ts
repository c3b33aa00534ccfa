import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf } from '../testing/state-of.ts'

const KEY = 'wallet-refusals'
const issue = (path: string, code: string) => ({ issues: [{ path: [path], code }] })
const RANGE = { min: 1_000, max: 1_000_000 }

describe('points.charge refuses, and changes nothing', () => {
  it.each([
    ['999', { amount: 999, idempotencyKey: KEY }, 'CHARGE_AMOUNT_OUT_OF_RANGE', RANGE],
    ['1,000,001', { amount: 1_000_001, idempotencyKey: KEY }, 'CHARGE_AMOUNT_OUT_OF_RANGE', RANGE],
    ['zero', { amount: 0, idempotencyKey: KEY }, 'CHARGE_AMOUNT_OUT_OF_RANGE', RANGE],
    ['less than zero', { amount: -5_000, idempotencyKey: KEY }, 'CHARGE_AMOUNT_OUT_OF_RANGE', RANGE],
    ['1e21', { amount: 1e21, idempotencyKey: KEY }, 'INVALID_INPUT', issue('amount', 'too_big')],
    [
      'a fraction',
      { amount: 1_000.5, idempotencyKey: KEY },
      'INVALID_INPUT',
      issue('amount', 'invalid_type'),
    ],
    ['"1000"', { amount: '1000', idempotencyKey: KEY }, 'INVALID_INPUT', issue('amount', 'invalid_type')],
    ['no amount', { idempotencyKey: KEY }, 'INVALID_INPUT', issue('amount', 'invalid_type')],
    ['no key', { amount: 5_000 }, 'INVALID_INPUT', issue('idempotencyKey', 'invalid_type')],
    [
      'a short key',
      { amount: 5_000, idempotencyKey: '1234567' },
      'INVALID_INPUT',
      issue('idempotencyKey', 'invalid_format'),
    ],
    [
      'a long key',
      { amount: 5_000, idempotencyKey: 'k'.repeat(256) },
      'INVALID_INPUT',
      issue('idempotencyKey', 'invalid_format'),
    ],
    [
      'a key with a space',
      { amount: 5_000, idempotencyKey: 'two words' },
      'INVALID_INPUT',
      issue('idempotencyKey', 'invalid_format'),
    ],
    [
      'an unknown field',
      { amount: 5_000, idempotencyKey: KEY, bonus: 1 },
      'INVALID_INPUT',
      issue('bonus', 'unrecognized_keys'),
    ],
    ['a list', [], 'INVALID_INPUT', { issues: [{ path: [], code: 'invalid_type' }] }],
  ])('%s', async (_, input, reason, details) => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper({ balance: 10_000 })
    const before = await stateOf(shop, shopper)

    const answer = await shop.mutate('points.charge', input, bearer(shopper))

    expect(answer).toMatchObject({ status: 400, reason })
    expect(answer.details).toEqual(details)
    expect(await stateOf(shop, shopper)).toEqual(before)
  })

  it('another amount under a used key, and repeats the same one', async () => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper()
    const first = await shop.mutate('points.charge', { amount: 5_000, idempotencyKey: KEY }, bearer(shopper))
    const before = await stateOf(shop, shopper)

    const other = await shop.mutate('points.charge', { amount: 6_000, idempotencyKey: KEY }, bearer(shopper))
    const again = await shop.mutate('points.charge', { amount: 5_000, idempotencyKey: KEY }, bearer(shopper))

    expect(first).toMatchObject({ status: 200, data: { balance: 5_000 } })
    expect(other).toMatchObject({ status: 422, reason: 'IDEMPOTENCY_MISMATCH', details: null })
    expect(again.text).toBe(first.text)
    expect(await stateOf(shop, shopper)).toEqual(before)
  })

  it('lists that are asked for with a bad cursor or limit', async () => {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper()
    for (const input of [{ cursor: 'bm90IG91cnM' }, { limit: 0 }, { limit: 101 }, { limit: 2.5 }])
      expect(await shop.query('points.entries', input, bearer(shopper))).toMatchObject({
        status: 400,
        reason: 'INVALID_INPUT',
      })
  })
})
