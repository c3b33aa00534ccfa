import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { earlyPresses } from '@firstcome/ui/early-presses'
import { themeScript } from '@firstcome/ui/theme-script'

/** Inline scripts that are the same on every page. */
const ownScripts = [themeScript, earlyPresses].map(
  (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
)

export interface PageOptions {
  /** Where the pages are seen; the first is the public one. */
  origins: string[]
  /** Where their pictures come from, beside themselves; left out, the same. */
  imageSources?: string[]
  dev: boolean
}

/**
 * Puts the security headers on a page of one reader. The policy also goes onto the request, where Next finds the nonce for its
 * own scripts.
 */
export function setPageHeaders(request: IncomingMessage, answer: ServerResponse, options: PageOptions): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = policyWith([`'nonce-${nonce}'`, "'strict-dynamic'"], options)
  request.headers['content-security-policy'] = policy
  answer.setHeader('content-security-policy', policy)
  for (const [name, value] of Object.entries(steadyHeaders(options))) answer.setHeader(name, value)
}

/** The security headers that are the same on every page. */
export function steadyHeaders({ origins }: PageOptions): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(origins[0]?.startsWith('https:') && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  }
}

/**
 * A policy that lets run the shop's own script files and those inline scripts that one of these sources names: a nonce, or the
 * hashes of a page that is kept. Styles may be inline: React writes them for tints and the dialogs' scroll lock, and none comes
 * from a user.
 */
export function policyWith(
  scripts: readonly string[],
  { origins, imageSources = origins, dev }: PageOptions,
) {
  return [
    "default-src 'self'",
    `script-src 'self' ${[...scripts, ...ownScripts].join(' ')}${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${imageSources.join(' ')}`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
