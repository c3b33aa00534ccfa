import type { Outputs } from '@/trpc/outputs.ts'

export type Key = Outputs['keys']['list']['items'][number]
export type KeyScope = Key['scopes'][number]

/** The key of a scope's words. */
export const scopeWords = { 'orders:read': 'orders', 'events:read': 'events' } as const satisfies Record<
  KeyScope,
  string
>

/** Whether a key still opens anything at a moment in milliseconds. */
export function stateOf({ revokedAt, expiresAt }: Key, now: number): 'good' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && Date.parse(expiresAt) <= now ? 'expired' : 'good'
}
