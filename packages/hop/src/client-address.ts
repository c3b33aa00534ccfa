import type { IncomingMessage } from 'node:http'

/**
 * The address a request came from: the socket's, or, behind a proxy that is trusted by name, the last entry of
 * X-Forwarded-For, which that proxy wrote itself. Earlier entries are the client's own words and never believed.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: ReadonlySet<string>): string {
  const peer = plain(request.socket.remoteAddress ?? '')
  if (!trustedProxies.has(peer)) return peer
  const forwarded = request.headers['x-forwarded-for']
  const entries = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',')
  return plain(entries.at(-1)?.trim() || peer)
}

function plain(address: string): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address
}
