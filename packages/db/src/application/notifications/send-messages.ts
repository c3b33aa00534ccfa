import { type Message, messageSchema } from '../../domain/notifications/message.ts'
import { wordMessage } from '../../domain/notifications/word-message.ts'
import { env } from '../../infrastructure/env.ts'
import { messageSender } from '../../infrastructure/messages/choose-sender.ts'
import type { MessageSender } from '../../infrastructure/messages/message-sender.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'
import { unsealEmail, unsealPhone } from '../accounts/personal-fields.ts'
import { type LeasedMessage, leaseMessages } from './lease-messages.ts'
import { type Recipient, readRecipients } from './read-recipients.ts'
import { dropMessage, failMessage, markSent } from './settle-message.ts'

const BATCH = 20

/**
 * Sends what is due and tells how much was sent. A message is leased by one worker at a time and marked when it is out: it
 * goes out once, unless a worker dies between the two; then the provider gets it again under the same id. What does not get
 * through is tried again later, and given up after some tries.
 */
export async function sendMessages(sender: MessageSender = messageSender()): Promise<number> {
  let sent = 0
  for (;;) {
    const leased = await leaseMessages(BATCH)
    if (leased.length === 0) return sent
    const recipients = await readRecipients(leased.map(({ userId }) => userId))
    const results = await Promise.all(
      leased.map((message) => sendOne(sender, message, recipients.get(message.userId))),
    )
    sent += results.filter(Boolean).length
    if (leased.length < BATCH) return sent
  }
}

/** One that cannot even be read fails alone. */
async function sendOne(
  sender: MessageSender,
  leased: LeasedMessage,
  recipient: Recipient | undefined,
): Promise<boolean> {
  if (!recipient) {
    await dropMessage(leased)
    return false
  }
  try {
    const message = open(leased)
    const locale = message.template === 'password_reset' ? message.values.locale : recipient.locale
    const words = wordMessage(message, locale, env.SHOP_ORIGINS[0] ?? '')
    const to = {
      email: unsealEmail(recipient.id, recipient.email),
      phone: unsealPhone(recipient.id, recipient.phone),
    }
    await sender.send({ ...words, id: leased.id, to, template: message.template, locale })
  } catch (error) {
    await failMessage(leased, error)
    return false
  }
  await markSent(leased)
  return true
}

const open = ({ id, template, content }: LeasedMessage): Message =>
  messageSchema.parse({ template, values: JSON.parse(unseal(`messages.content:${id}`, content)) })
