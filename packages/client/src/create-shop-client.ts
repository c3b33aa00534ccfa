import type { ShopRouter } from '@firstcome/api/shop-router'
import { createTRPCClient, httpLink, splitLink, type TRPCClient } from '@trpc/client'
import { retryLink } from './retry-link.ts'
import { subscriptionLink } from './subscription-link.ts'

/** The shop's procedures by name, each with `query`, `mutate` or `subscribe`, typed end to end. */
export type ShopClient = TRPCClient<ShopRouter>

export type ShopClientOptions = {
  /** Origin of the shop, such as `https://shop.example`; `''` on the shop's own pages. */
  url: string
  /** The token of a sign-in, or a function that knows it. Browsers on the shop's own pages need none: they hold a cookie. */
  token?: string | (() => string | undefined)
  /** Another `fetch`, for tests and unusual runtimes. */
  fetch?: typeof globalThis.fetch
}

/**
 * A client of the shop. Lost connections and BUSY answers are tried again where that is safe: reads, and changes that carry
 * an `idempotencyKey`; a subscription goes on by itself where it broke. Every failure is thrown; `isShopError` tells a refusal and its details.
 */
export function createShopClient({ url, token, fetch }: ShopClientOptions): ShopClient {
  const headers = (): Record<string, string> => {
    const value = typeof token === 'function' ? token() : token
    return value === undefined ? {} : { authorization: `Bearer ${value}` }
  }
  const calls = { url: `${url.replace(/\/$/, '')}/api/trpc`, headers, fetch }
  return createTRPCClient<ShopRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: subscriptionLink(calls),
        false: [retryLink, httpLink(calls)],
      }),
    ],
  })
}
