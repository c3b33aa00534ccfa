const ALWAYS = [
  'x-content-type-options',
  'nosniff',
  'content-security-policy',
  "default-src 'none'; frame-ancestors 'none'; sandbox",
  'referrer-policy',
  'no-referrer',
]
const HTTPS = [...ALWAYS, 'strict-transport-security', 'max-age=31536000; includeSubDomains']

/** Headers of every answer: it is data, never a page. */
export const securityHeaders = (secure: boolean): readonly string[] => (secure ? HTTPS : ALWAYS)
