// biome-ignore lint/performance/noBarrelFile: a published package has one entry for receivers
export {
  MESSAGE_VERSION,
  type Message,
  type MessageType,
  messageSchema,
  messageTypes,
  type TestMessage,
} from '@firstcome/db/domain/webhooks/message'
export { createReceiver, type ReceiverOptions } from './create-receiver.ts'
export { parseMessage } from './parse-message.ts'
export type { WebhookHeaders } from './read-header.ts'
export { type SignedWebhook, verifyWebhook } from './verify-webhook.ts'
export { WebhookError, type WebhookFault } from './webhook-error.ts'
