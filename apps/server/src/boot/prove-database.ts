import { setTimeout as sleep } from 'node:timers/promises'
import { assertKeys } from '@firstcome/db/application/accounts/assert-keys'
import { pingDatabase } from '@firstcome/db/application/health/ping-database'
import { assertTopUpGateway } from '@firstcome/db/application/wallet/assert-top-up-gateway'

const TRIES = 3
const PAUSE_MS = 500

/** Throws one clear sentence unless the shop can work with its gateway, its database, and the keys to what that holds. */
export async function proveDatabase(): Promise<void> {
  assertTopUpGateway()
  await reachDatabase()
  await assertKeys()
}

/** A machine that starts everything at once may need a moment. */
async function reachDatabase(): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await pingDatabase()
    } catch (cause) {
      if (tries === TRIES) throw new Error('The database of DATABASE_URL does not answer.', { cause })
      await sleep(PAUSE_MS)
    }
  }
}
