import { createHash } from 'node:crypto'

/** Something that stays the same for as long as a process runs, ready to be sent. */
export type Kept = { type: string; body: Buffer; etag: string }

/** Makes something ready to be sent; its ETag is of its content, so all processes agree. */
export function keep(type: string, content: string | Buffer): Kept {
  const body = Buffer.from(content)
  return { type, body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}
