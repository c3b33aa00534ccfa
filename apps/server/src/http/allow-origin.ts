import type { Call } from './call.ts'

/** Lets the browser apps that are named in the settings read the answer. Cookies stay out: they call with a token. */
export function allowOrigin({ request, services, headers }: Call): void {
  const { corsOrigins } = services.settings
  if (corsOrigins.size === 0) return
  headers.push('vary', 'origin')
  const { origin } = request.headers
  if (origin === undefined || !corsOrigins.has(origin)) return
  headers.push(
    'access-control-allow-origin',
    origin,
    'access-control-expose-headers',
    'x-request-id, retry-after',
  )
  if (request.method !== 'OPTIONS') return
  headers.push(
    'access-control-allow-methods',
    'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers',
    'authorization, content-type, idempotency-key',
    'access-control-max-age',
    '600',
  )
}
