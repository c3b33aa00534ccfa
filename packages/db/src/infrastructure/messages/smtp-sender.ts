import { createTransport } from 'nodemailer'
import type { MessageSender } from './message-sender.ts'

type Options = {
  /** smtp://user:password@host:587, or smtps:// on port 465. */
  url: string
  /** The sender that readers see. */
  from: string
}

const PATIENCE_MS = 10_000

/** Sends e-mail. A repeat has the same Message-ID, by which mail programs fold it into the first. */
export function createSmtpSender({ url, from }: Options): MessageSender {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const { hostname } = new URL(url)
  return {
    async send({ id, to, subject, text }) {
      await transport.sendMail({
        from,
        to: to.email,
        subject,
        text,
        messageId: `<${id}@${hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
  }
}
