import { appendFile } from 'node:fs/promises'
import type { MessageSender } from './message-sender.ts'

/** For a demo: writes what would be sent into a file that only its owner reads, a line of JSON each; nowhere without a file. */
export const createLogSender = (file: string | undefined): MessageSender => ({
  async send({ id, to, template, subject, text }) {
    if (!file) return
    const line = JSON.stringify({
      sentAt: new Date().toISOString(),
      id,
      to: to.email,
      template,
      subject,
      text,
    })
    await appendFile(file, `${line}\n`, { mode: 0o600 })
  },
})
