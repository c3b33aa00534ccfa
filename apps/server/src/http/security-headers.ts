const ALWAYS = [
  'x-content-type-options',
  'nosniff',
  'content-security-policy',
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'referrer-policy',
  'no-referrer',
]
const HTTPS = [...ALWAYS, 'strict-transport-security', 'max-age=31536000; includeSubDomains']

/** Headers of every answer: it is data or a drawing with styles of its own, never a page. */
export const securityHeaders = (secure: boolean): readonly string[] => (secure ? HTTPS : ALWAYS)
