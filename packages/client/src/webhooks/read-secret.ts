import { decodeBase64 } from './decode-base64.ts'

const HMAC = { name: 'HMAC', hash: 'SHA-256' }

/** The key of a secret such as `whsec_…`. Throws when it is none. */
export function readSecret(secret: string) {
  const bytes = decodeBase64(secret.replace(/^whsec_/, ''))
  if (!bytes?.length) throw new TypeError('A secret is whsec_ and base64, as the desk shows it.')
  return crypto.subtle.importKey('raw', bytes, HMAC, false, ['verify'])
}
