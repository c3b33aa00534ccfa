import {
  MESSAGE_VERSION,
  type Message,
  messageSchema,
  messageTypeSchema,
  type TestMessage,
  testMessageSchema,
} from '@firstcome/db/domain/webhooks/message'
import { z } from 'zod'
import { WebhookError } from './webhook-error.ts'

const bodySchema = z.discriminatedUnion('type', [messageSchema, testMessageSchema])
const labelSchema = z.object({ type: z.string(), version: z.number() })

/**
 * The message in the body of a delivery, or a test from the desk; fields that this version does not know are left out. Throws a `WebhookError`: UNKNOWN_TYPE
 * for a type, or a version of one, that a newer kit may know; MALFORMED for what is no message at all.
 */
export function parseMessage(body: string | Uint8Array): Message | TestMessage {
  const json = parseJson(typeof body === 'string' ? body : new TextDecoder().decode(body))
  const label = labelSchema.safeParse(json).data
  if (label && !isKnown(label))
    throw new WebhookError('UNKNOWN_TYPE', `${label.type} in version ${label.version} is not known here`)
  const { data: message, error } = bodySchema.safeParse(json)
  if (!message) throw new WebhookError('MALFORMED', 'the body is not a message', { cause: error })
  return message
}

const isKnown = ({ type, version }: z.infer<typeof labelSchema>) =>
  (type === 'webhook.test' || messageTypeSchema.safeParse(type).success) && version === MESSAGE_VERSION

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new WebhookError('MALFORMED', 'the body is not JSON', { cause })
  }
}
