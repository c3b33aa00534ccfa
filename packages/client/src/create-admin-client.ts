import type { AdminRouter } from '@firstcome/api/admin-router'
import { createTRPCClient, type TRPCClient } from '@trpc/client'
import { type ClientOptions, createLinks } from './create-links.ts'

/** The desk's procedures by name, typed end to end. */
export type AdminClient = TRPCClient<AdminRouter>

/** A client of the merchant's desk, at the desk's own address; it repeats calls as the shop's client does. */
export function createAdminClient(options: ClientOptions): AdminClient {
  return createTRPCClient<AdminRouter>({ links: createLinks(options) })
}
