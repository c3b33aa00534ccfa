import type { IncomingMessage } from 'node:http'
import { clientAddress } from './client-address.ts'
import { forgetClaims } from './forget-claims.ts'

export interface Hop {
  hopSecret: string
  trustedProxies: ReadonlySet<string>
}

/** Tells the API where a request came from, as this process saw it, signed with the secret that only the two know. */
export function vouchForClient(request: IncomingMessage, hop: Hop): void {
  const address = clientAddress(request, hop.trustedProxies)
  forgetClaims(request)
  request.headers['x-firstcome-client'] = address
  request.headers['x-firstcome-hop'] = hop.hopSecret
}
