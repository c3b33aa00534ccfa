import { decodeBase64 } from './decode-base64.ts'
import { readHeader, type WebhookHeaders } from './read-header.ts'
import { readSecret } from './read-secret.ts'
import { WebhookError } from './webhook-error.ts'

/** As Standard Webhooks advise, in seconds. */
const TOLERANCE_SECONDS = 300

export type SignedWebhook = {
  headers: WebhookHeaders
  /** The body as it came over the line: parsed and written again it is another text. */
  body: string | Uint8Array
  /** The secret of the endpoint, or all that may sign while one is rotated. */
  secrets: string | readonly string[]
  /** In milliseconds since 1970. */
  now?: number
  /** How far the sender's clock may be from ours. */
  toleranceSeconds?: number
}

/**
 * Proves by Standard Webhooks that a delivery is the shop's own and of this moment; gives its id, the same at every try. Compares
 * in constant time. Throws a `WebhookError` whose `fault` says what is wrong.
 */
export async function verifyWebhook({
  headers,
  body,
  secrets,
  now = Date.now(),
  toleranceSeconds = TOLERANCE_SECONDS,
}: SignedWebhook): Promise<{ id: string; sentAt: Date }> {
  const id = readHeader(headers, 'webhook-id')
  const timestamp = readHeader(headers, 'webhook-timestamp')
  const signature = readHeader(headers, 'webhook-signature')
  if (!id || !timestamp || !signature)
    throw new WebhookError('MISSING_HEADERS', 'webhook-id, -timestamp or -signature is missing')
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookError('BAD_TIMESTAMP', 'webhook-timestamp is not a time in seconds')
  const sentAt = new Date(Number(timestamp) * 1_000)
  if (Math.abs(now - sentAt.getTime()) > toleranceSeconds * 1_000)
    throw new WebhookError('OUTSIDE_TOLERANCE', 'webhook-timestamp is too far from now')

  const keys = await Promise.all([secrets].flat().map(readSecret))
  const content = join(`${id}.${timestamp}.`, body)
  const verdicts = signaturesIn(signature).flatMap((bytes) =>
    keys.map((key) => crypto.subtle.verify('HMAC', key, bytes, content)),
  )
  if (!(await Promise.all(verdicts)).includes(true))
    throw new WebhookError('BAD_SIGNATURE', 'no signature is by one of the secrets')
  return { id, sentAt }
}

/** Entries are parted by spaces; those of another version than `v1` are passed over. */
const signaturesIn = (header: string) =>
  header.split(' ').flatMap((entry) => {
    const [version, text = ''] = entry.split(',')
    return version === 'v1' ? (decodeBase64(text) ?? []) : []
  })

function join(head: string, body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const first = encoder.encode(head)
  const second = typeof body === 'string' ? encoder.encode(body) : body
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
