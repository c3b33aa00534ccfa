import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** What programs call by: `fcp` a personal token, `fck` the key of a service. */
export type TokenKind = 'fcp' | 'fck'

const FORM = /^(fc[pk])_([A-Za-z0-9_-]{43})([A-Za-z0-9_-]{6})$/

/** A new secret of 256 random bits that ends with a checksum, so that scanners of leaked secrets know it from lookalikes offline. */
export function mintCheckedToken(kind: TokenKind): string {
  const text = `${kind}_${randomBytes(32).toString('base64url')}`
  return `${text}${checksum(text)}`
}

/** Which kind of token a text is; null when it is none, or was not copied whole. */
export function kindOf(text: string): TokenKind | null {
  const [, kind, secret, check] = FORM.exec(text) ?? []
  if (kind !== 'fcp' && kind !== 'fck') return null
  return check === checksum(`${kind}_${secret}`) ? kind : null
}

/** The last characters, by which its holder knows it in a list. */
export const endingOf = (token: string) => token.slice(-4)

function checksum(text: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(text))
  return bytes.toString('base64url')
}
