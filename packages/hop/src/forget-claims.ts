import type { IncomingMessage } from 'node:http'

/** Removes every header by which a client could claim an address, a host or a hop that it did not come through. */
export function forgetClaims(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-') || name.startsWith('x-firstcome-')) {
      delete request.headers[name]
    }
  }
}
