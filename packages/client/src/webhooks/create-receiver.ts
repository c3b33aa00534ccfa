import type { Message, MessageType } from '@firstcome/db/domain/webhooks/message'
import { parseMessage } from './parse-message.ts'
import { verifyWebhook } from './verify-webhook.ts'
import { WebhookError, type WebhookFault } from './webhook-error.ts'

type MessageOf<T extends MessageType> = Extract<Message, { type: T }>
type Handlers = { [T in MessageType]?: (message: MessageOf<T>) => unknown }

export type ReceiverOptions = {
  /** The secret of the endpoint, or all that may sign while one is rotated. */
  secrets: string | readonly string[]
  /** The ids that were handled. A `Set` does until the process ends; what shall hold longer keeps them with what its handlers write. */
  seen: {
    has(id: string, message: Message): boolean | Promise<boolean>
    add(id: string, message: Message): unknown
  }
  /** What to do, by type, or with everything. What is not named here is received and left alone. */
  on: Handlers | ((message: Message) => unknown)
  /** Hears why a delivery was not accepted. */
  onError?: (error: unknown) => void
}

/** Whoever did not send it has to learn nothing; whatever may be understood later is to be sent again. */
const STATUS: Record<WebhookFault, number> = {
  MISSING_HEADERS: 401,
  BAD_TIMESTAMP: 401,
  OUTSIDE_TOLERANCE: 401,
  BAD_SIGNATURE: 401,
  MALFORMED: 400,
  UNKNOWN_TYPE: 422,
}

/**
 * Answers deliveries: verifies and reads each, and handles every id once. A handler that throws is answered 500, so that the shop
 * sends it again, and what is behind it waits. A test from the desk is received, and nothing is done.
 */
export function createReceiver({ secrets, seen, on, onError }: ReceiverOptions) {
  const underWay = new Map<string, Promise<void>>()

  const handle = async (message: Message) => {
    if (await seen.has(message.id, message)) return
    await (typeof on === 'function' ? on(message) : dispatch(on, message.type, message))
    await seen.add(message.id, message)
  }
  /** A repeat that arrives meanwhile shares the outcome of the first. */
  const handleOnce = (message: Message) => {
    const first = underWay.get(message.id)
    if (first) return first
    const work = handle(message).finally(() => underWay.delete(message.id))
    underWay.set(message.id, work)
    return work
  }
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    try {
      const body = await request.text()
      await verifyWebhook({ headers: request.headers, body, secrets })
      const message = parseMessage(body)
      if (message.type !== 'webhook.test') await handleOnce(message)
      return new Response(null, { status: 204 })
    } catch (error) {
      onError?.(error)
      return new Response(null, { status: error instanceof WebhookError ? STATUS[error.fault] : 500 })
    }
  }
}

const dispatch = <T extends MessageType>(on: Handlers, type: T, message: MessageOf<T>) => on[type]?.(message)
