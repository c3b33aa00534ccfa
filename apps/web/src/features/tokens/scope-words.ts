import type { Scope } from '@firstcome/client'

/** The key of a scope's words: `orders:read` is under `orders.read`. */
export const scopeWords = {
  'account:read': 'account.read',
  'orders:read': 'orders.read',
  'orders:write': 'orders.write',
  'wallet:read': 'wallet.read',
  'wallet:charge': 'wallet.charge',
  'coupons:read': 'coupons.read',
  'coupons:claim': 'coupons.claim',
  notifications: 'notifications',
} as const satisfies Record<Scope, string>
