import type { ShopRouter } from '@firstcome/api/shop-router'
import { createTRPCClient, type TRPCClient } from '@trpc/client'
import { type ClientOptions, createLinks } from './create-links.ts'

/** The shop's procedures by name, each with `query`, `mutate` or `subscribe`, typed end to end. */
export type ShopClient = TRPCClient<ShopRouter>

export type ShopClientOptions = ClientOptions

/**
 * A client of the shop. Lost connections and BUSY answers are tried again where that is safe: reads, and changes that carry
 * an `idempotencyKey`; a subscription goes on by itself where it broke. Every failure is thrown; `isShopError` tells a refusal and its details.
 */
export function createShopClient(options: ShopClientOptions): ShopClient {
  return createTRPCClient<ShopRouter>({ links: createLinks(options) })
}
