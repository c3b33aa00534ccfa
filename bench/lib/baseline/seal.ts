import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '../env.ts'

const [keyId = '', key = ''] = env.FIELD_KEYS.split(',')[0]?.split(':') ?? []
const bytesOfKey = Buffer.from(key, 'base64')

/** Encrypts a personal field as the shop stores it, with its active key. */
export function seal(place: string, plain: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', bytesOfKey, iv).setAAD(Buffer.from(place))
  const content = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url')}`
}

/** Decrypts what the shop stored under its active key. */
export function unseal(place: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', bytesOfKey, bytes.subarray(0, 12))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
