import type { MessageSender, OutgoingMessage } from './message-sender.ts'

type Options = {
  /** Where the provider takes messages. */
  url: string
  key: string
  /** The Kakao channel that the messages come from. */
  profile: string
}

const PATIENCE_MS = 10_000
/** Not refusals: the provider asks to come back later. */
const LATER = new Set([408, 425, 429])

/**
 * Sends alimtalk by templates that the provider knows as `<template>_<language>`, with the message's id as idempotency key.
 * `fallback` sends what alimtalk cannot: to who has no phone, what the provider refuses, and links to a new password, which
 * go to the e-mail that was asked about.
 */
export function createAlimtalkSender(options: Options, fallback: MessageSender): MessageSender {
  return {
    async send(message) {
      const { phone } = message.to
      if (phone === null || message.template === 'password_reset') return fallback.send(message)
      const answer = await post(options, phone, message)
      if (answer.ok) return
      if (answer.status < 500 && !LATER.has(answer.status)) return fallback.send(message)
      throw new Error(`the alimtalk provider answers ${answer.status}`)
    },
  }
}

async function post({ url, key, profile }: Options, phone: string, message: OutgoingMessage) {
  const { id, template, locale, variables } = message
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
      'idempotency-key': id,
    },
    body: JSON.stringify({
      profile,
      templateCode: `${template}_${locale}`,
      to: phone.replace(/[^+0-9]/g, ''),
      variables,
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await answer.arrayBuffer()
  return answer
}
