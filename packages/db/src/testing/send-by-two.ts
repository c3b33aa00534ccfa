import { sendMessages } from '../application/notifications/send-messages.ts'
import type { MessageSender } from '../infrastructure/messages/message-sender.ts'

/** How often a message goes out when a second worker sends all that is due while the first one is sending it. */
export async function sendByTwo(messageId: string): Promise<number> {
  let sent = 0
  const sender: MessageSender = {
    async send({ id }) {
      if (id !== messageId) return
      sent += 1
      if (sent === 1) await sendMessages(sender)
    },
  }
  await sendMessages(sender)
  return sent
}
