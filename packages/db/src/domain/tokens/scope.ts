import { z } from 'zod'

/** What a shopper may let a personal token do. Whatever none of them names is for the shopper's own sessions alone. */
export const scopeSchema = z.enum([
  'account:read', // name, e-mail, phone and addresses
  'orders:read', // orders with their payments and returns
  'orders:write', // the cart, and orders: place, pay, cancel, refund, return; spends the wallet
  'wallet:read', // balance and entries
  'wallet:charge', // top up the wallet
  'coupons:read', // coupons that are held
  'coupons:claim', // claim coupons
  'notifications', // read notifications, mark them as read, and ask to be told when a variant is back
])
export type Scope = z.infer<typeof scopeSchema>

/** A choice of some of these, each once. */
export const scopesOf = <S extends z.ZodType<string>>(scope: S) =>
  z
    .array(scope)
    .min(1)
    .refine((scopes) => new Set(scopes).size === scopes.length, 'each once')
