import type { Failure } from '../../domain/webhooks/failure.ts'
import { Unreachable } from './unreachable.ts'

const FAILURES: Record<string, Failure> = {
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
}
const TLS = /^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/

/** Why no whole answer came. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return error.code
  if (!(error instanceof Error)) return 'broken'
  if (error.name === 'TimeoutError') return 'timeout'
  const code = 'code' in error ? String(error.code) : ''
  return TLS.test(code) ? 'tls' : (FAILURES[code] ?? 'broken')
}
