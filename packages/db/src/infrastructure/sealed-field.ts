import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { env } from './env.ts'

const keys = new Map(env.FIELD_KEYS.map(([id, key]) => [id, Buffer.from(key, 'base64')]))
const [activeKeyId] = env.FIELD_KEYS[0] ?? []
const blindIndexKey = Buffer.from(env.BLIND_INDEX_KEY, 'base64')

/** Where a sealed field lives. It is authenticated with the content, so a ciphertext cannot be moved to another row. */
export type FieldPlace = `${string}.${string}:${string}` // table.column:row id

function keyNamed(id: string) {
  const key = keys.get(id)
  if (!key) throw new Error(`FIELD_KEYS lacks the key "${id}" that this database was written with`)
  return key
}

/** Encrypts a personal field with AES-256-GCM as `<key id>.<base64url of iv, tag, ciphertext>`. */
export function seal(place: FieldPlace, plain: string): string {
  const id = activeKeyId ?? ''
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyNamed(id), iv).setAAD(Buffer.from(place))
  const content = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `${id}.${Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url')}`
}

/** Decrypts what `seal` made for the same place; throws when it was altered or moved, or its key is missing. */
export function unseal(place: FieldPlace, sealed: string): string {
  const dot = sealed.indexOf('.')
  const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyNamed(sealed.slice(0, dot)), bytes.subarray(0, 12))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** A keyed hash under which an encrypted field is found again; `field` keeps e-mails, names and phones apart. */
export const blindIndex = (field: 'email' | 'name' | 'phone', value: string) =>
  createHmac('sha256', blindIndexKey).update(`${field}:${value}`).digest('hex')
