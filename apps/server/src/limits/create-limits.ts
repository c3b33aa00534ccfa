import { createHmac } from 'node:crypto'
import type { Limits } from '@firstcome/api/context'
import { Refusal } from '@firstcome/db/domain/refusal'
import type { Redis } from 'ioredis'
import { createCounter } from './create-counter.ts'
import { createTokenBuckets } from './create-token-buckets.ts'

export type LimitSettings = {
  /** New accounts per address in ten minutes. */
  signUps: number
  /** Wrong passwords per address, and per account, in ten minutes. */
  failuresByAddress: number
  failuresByAccount: number
  /** Wishes for a new password per address, and per account, in ten minutes. */
  resetsByAddress: number
  resetsByAccount: number
  /** Copies of all their data per account in ten minutes. */
  exportsByAccount: number
  /** Money verbs per account and minute. */
  moneyCalls: number
  /** Calls of a service per key and minute. */
  serviceCalls: number
}

const WINDOW_SECONDS = 600

/** The limits of this process. Those on passwords are shared by all processes through Redis; addresses and e-mails are hashed. */
export function createLimits(redis: Redis, secret: string, settings: LimitSettings): Limits {
  const counter = (name: string, points: number) => createCounter(redis, name, points, WINDOW_SECONDS)
  const signUps = counter('sign-ups', settings.signUps)
  const byAddress = counter('failures-by-address', settings.failuresByAddress)
  const byAccount = counter('failures-by-account', settings.failuresByAccount)
  const resetsByAddress = counter('resets-by-address', settings.resetsByAddress)
  const resetsByAccount = counter('resets-by-account', settings.resetsByAccount)
  const exports = counter('exports', settings.exportsByAccount)
  const money = createTokenBuckets({ perMinute: settings.moneyCalls })
  const services = createTokenBuckets({ perMinute: settings.serviceCalls })
  const key = (value: string) => createHmac('sha256', secret).update(value).digest('base64url')

  return {
    signUp: (address) => signUps.take(key(address)),
    async reset(address, account) {
      await resetsByAddress.take(key(address))
      if (account) await resetsByAccount.take(key(account))
    },
    async password(who, attempt) {
      const address = key(who.address)
      const account = key(who.account)
      await byAddress.refuseWhenSpent(address)
      // Counted before it is known to be wrong, so that guesses sent all at once are counted too.
      await byAccount.take(account)
      try {
        const result = await attempt()
        await byAccount.clear(account)
        return result
      } catch (error) {
        await (isWrongGuess(error) ? byAddress.add(address) : byAccount.giveBack(account))
        throw error
      }
    },
    export: (account) => exports.take(key(account)),
    spend: (userId) => takeFrom(money, userId),
    serve: (keyId) => takeFrom(services, keyId),
  }
}

function takeFrom(buckets: ReturnType<typeof createTokenBuckets>, key: string): void {
  const retryAfterMs = buckets.take(key)
  if (retryAfterMs > 0) throw new Refusal('RATE_LIMITED', { retryAfterMs })
}

const isWrongGuess = (error: unknown) =>
  error instanceof Refusal && (error.reason === 'UNAUTHORIZED' || error.reason === 'INVALID_INPUT')
