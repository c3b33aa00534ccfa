import type * as environment from '../infrastructure/env.ts'
import { onOwnDatabase } from './own-database.ts'

/** For `vi.mock` of the environment: a database of its own, and webhooks that may go to this machine. */
export async function withLoopback(original: () => Promise<typeof environment>): Promise<typeof environment> {
  const own = await onOwnDatabase(original)
  return { ...own, env: { ...own.env, WEBHOOK_ALLOW_LOOPBACK: true } }
}
