import type { TestMessage } from '../domain/webhooks/message.ts'
import { mintId } from '../infrastructure/ids.ts'

/** A message that tells of nothing. */
export const testMessage = (): TestMessage => ({
  type: 'webhook.test',
  id: mintId(),
  version: 1,
  timestamp: new Date().toISOString(),
  subject: { kind: 'endpoint', id: mintId(), sequence: 1 },
  data: { types: ['order.paid'] },
})
