import { createHmac } from 'node:crypto'

type Signed = {
  /** `whsec_…`, the current one first; while one is being rotated the one before signs too. */
  secrets: readonly string[]
  id: string
  /** In whole seconds since 1970. */
  timestamp: number
  body: string
}

/** The `webhook-signature` of Standard Webhooks: one `v1` entry for each secret. */
export const sign = ({ secrets, id, timestamp, body }: Signed): string =>
  secrets.map((secret) => `v1,${signatureBy(secret, `${id}.${timestamp}.${body}`)}`).join(' ')

const signatureBy = (secret: string, content: string) =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(content)
    .digest('base64')
