import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Codes of an authenticator (RFC 6238): six digits from HMAC-SHA-1 over steps of 30 seconds, which every app knows. */

const STEP_MS = 30_000
const SECRET_BYTES = 20
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret in base32. */
export const mintTotpSecret = (): string => toBase32(randomBytes(SECRET_BYTES))

/** The code of a secret at a time step. */
export function totpAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** The time step whose code this is, now or a step away as clocks go; null when it is no such code. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const step = Math.floor(now.getTime() / STEP_MS)
  return [step, step - 1, step + 1].find((at) => isSame(totpAt(secret, at), code)) ?? null
}

/** What an authenticator scans to know a secret. */
export function totpUri(secret: string, issuer: string, account: string): string {
  const label = [issuer, account].map(encodeURIComponent).join(':')
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
}

const isSame = (known: string, given: string) =>
  known.length === given.length && timingSafeEqual(Buffer.from(known), Buffer.from(given))

/** Without padding: the bytes of a secret fill whole characters. */
function toBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
