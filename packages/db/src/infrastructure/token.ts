import { hash, randomBytes } from 'node:crypto'

const TOKEN = /^fc_[A-Za-z0-9_-]{43}$/

/** A new secret of 256 random bits. Its prefix lets scanners of leaked secrets know it. */
export const mintToken = () => `fc_${randomBytes(32).toString('base64url')}`

/** Whether a text can be one of our tokens at all. */
export const isToken = (text: string) => TOKEN.test(text)

/** What is stored of a token. It has 256 random bits, so one plain SHA-256 is enough. */
export const hashToken = (token: string) => hash('sha256', token, 'hex')
