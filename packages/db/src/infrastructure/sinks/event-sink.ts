import type { Message } from '../../domain/webhooks/message.ts'

/** Takes messages out of the shop, into a stream or a log that a data platform reads. */
export type EventSink = {
  /** At most 30 ASCII characters. */
  name: string
  /**
   * Writes these in this order. Rejects unless it is sure that all of them have arrived; then they are sent again, so some
   * may be there twice, with the same id.
   */
  send: (messages: readonly Message[]) => Promise<void>
  close: () => Promise<void>
}
