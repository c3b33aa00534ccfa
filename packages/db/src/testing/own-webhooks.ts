import type * as environment from '../infrastructure/env.ts'
import { onOwnDatabase } from './own-database.ts'

/**
 * For `vi.mock` of the environment, by a file that sends webhooks: a database of its own, where nobody else's wait, receivers on
 * this machine, and pauses of 0.2 seconds, six of them.
 */
export async function onOwnWebhooks(
  original: () => Promise<typeof environment>,
): Promise<typeof environment> {
  const own = await onOwnDatabase(original)
  return {
    ...own,
    env: { ...own.env, WEBHOOK_ALLOW_LOOPBACK: true, WEBHOOK_RETRY_SECONDS: Array<number>(6).fill(0.2) },
  }
}
