import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { themeScript } from '../features/shell/theme-script.ts'

const themeHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`

/**
 * Puts the security headers on a page. The policy also goes onto the request, where Next finds the nonce for its own
 * scripts. Styles may be inline: React writes them for tints and the dialogs' scroll lock, and none comes from a user.
 */
export function setPageHeaders(
  request: IncomingMessage,
  answer: ServerResponse,
  { origins, dev }: { origins: string[]; dev: boolean },
): void {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), origins, dev)
  request.headers['content-security-policy'] = policy
  answer.setHeader('content-security-policy', policy)
  answer.setHeader('x-content-type-options', 'nosniff')
  answer.setHeader('x-frame-options', 'DENY')
  answer.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  answer.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  answer.setHeader('cross-origin-opener-policy', 'same-origin')
  if (origins[0]?.startsWith('https:')) {
    answer.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}

function contentSecurityPolicy(nonce: string, origins: string[], dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${themeHash}${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${origins.join(' ')}`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
