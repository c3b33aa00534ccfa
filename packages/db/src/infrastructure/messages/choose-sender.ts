import { env } from '../env.ts'
import { createAlimtalkSender } from './alimtalk-sender.ts'
import { createLogSender } from './log-sender.ts'
import type { MessageSender } from './message-sender.ts'
import { createSmtpSender } from './smtp-sender.ts'

let chosen: MessageSender | undefined

/** The sender of this installation, by MESSAGE_SENDER. Throws one clear sentence when it lacks a setting, or is a demo's. */
export function messageSender(): MessageSender {
  chosen ??= choose()
  return chosen
}

function choose(): MessageSender {
  if (env.MESSAGE_SENDER === 'smtp') return smtp()
  if (env.MESSAGE_SENDER === 'alimtalk') {
    const options = {
      url: needed('ALIMTALK_URL'),
      key: needed('ALIMTALK_KEY'),
      profile: needed('ALIMTALK_PROFILE'),
    }
    return createAlimtalkSender(options, smtp())
  }
  if (env.SHOP_ENV === 'production')
    throw new Error('MESSAGE_SENDER=log is refused in production; use smtp or alimtalk.')
  return createLogSender(env.MESSAGE_LOG)
}

const smtp = () => createSmtpSender({ url: needed('SMTP_URL'), from: needed('MAIL_FROM') })

function needed(
  name: 'SMTP_URL' | 'MAIL_FROM' | 'ALIMTALK_URL' | 'ALIMTALK_KEY' | 'ALIMTALK_PROFILE',
): string {
  const value = env[name]
  if (!value) throw new Error(`MESSAGE_SENDER=${env.MESSAGE_SENDER} needs ${name}.`)
  return value
}
