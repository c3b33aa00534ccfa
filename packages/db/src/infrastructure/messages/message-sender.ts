import type { Locale } from '../../domain/fields.ts'
import type { MessageTemplate } from '../../domain/notifications/message.ts'
import type { WordedMessage } from '../../domain/notifications/word-message.ts'

/** A message on its way to a person. */
export type OutgoingMessage = WordedMessage & {
  /** The same at every try, for providers to know a repeat by. */
  id: string
  to: { email: string; phone: string | null }
  template: MessageTemplate
  locale: Locale
}

/** Brings a message out of the shop. Rejects when it did not get through and is worth another try. */
export type MessageSender = { send: (message: OutgoingMessage) => Promise<void> }
