import { httpBatchLink, httpLink, splitLink, type TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { retryLink } from './retry-link.ts'
import { subscriptionLink } from './subscription-link.ts'

/** As many calls as the shop takes in one request, and an address that proxies let pass. */
const BATCH = { maxItems: 10, maxURLLength: 7_500 }

export type ClientOptions = {
  /** Origin of the shop, such as `https://shop.example`; `''` on the shop's own pages. */
  url: string
  /**
   * Puts reads that are asked for at the same moment into one request, up to ten. It spares requests where each one costs; without it
   * each is answered by itself, as soon as it can be. Changes always go alone.
   */
  batch?: boolean
  /** Another `fetch`, for tests and unusual runtimes. */
  fetch?: typeof globalThis.fetch
} & Credentials

type Credentials =
  | {
      /** The token of a sign-in, or a function that knows it. Browsers on the shop's own pages need none: they hold a cookie. */
      token?: string | (() => string | undefined)
      apiKey?: never
    }
  | {
      /** A personal token of a shopper, or a service key of the shop. */
      apiKey: string
      token?: never
    }

/** The way of every call: what can be repeated without harm is, and subscriptions go on where they broke. */
export function createLinks({
  url,
  token,
  apiKey,
  batch = false,
  fetch,
}: ClientOptions): TRPCLink<AnyRouter>[] {
  const headers = (): Record<string, string> => {
    const value = typeof token === 'function' ? token() : (token ?? apiKey)
    return value === undefined ? {} : { authorization: `Bearer ${value}` }
  }
  const calls = { url: `${url.replace(/\/$/, '')}/api/trpc`, headers, fetch }
  return [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: subscriptionLink(calls),
      // Before the batch: each call of a request that failed is judged, and tried again, by itself.
      false: [
        retryLink,
        splitLink({
          condition: ({ type }) => batch && type === 'query',
          true: httpBatchLink({ ...calls, ...BATCH }),
          false: httpLink(calls),
        }),
      ],
    }),
  ]
}
